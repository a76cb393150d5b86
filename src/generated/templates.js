// Generated from manifests-templates/; do not edit.
export const templates = {
"dockerfile/apt": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# "
    + ((stack1 = lookupProperty(helpers,"word").call(alias1,lookupProperty(depth0,"name"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":2,"column":2},"end":{"line":2,"column":15}}})) != null ? stack1 : "")
    + ": "
    + ((stack1 = lookupProperty(helpers,"comment").call(alias1,lookupProperty(depth0,"why"),{"name":"comment","hash":{},"data":data,"loc":{"start":{"line":2,"column":17},"end":{"line":2,"column":32}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"word").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"name"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":7,"column":65},"end":{"line":7,"column":78}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"packages"),{"name":"list","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":9}}})) != null ? stack1 : "")
    + "# The archive drops old versions, so that pinned ones soon fail to build.\n# hadolint ignore=DL3008\nRUN apt-get update && \\\n    apt-get install -y --no-install-recommends"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"packages"),{"name":"list","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":46},"end":{"line":7,"column":87}}})) != null ? stack1 : "")
    + " && \\\n    rm -rf /var/lib/apt/lists/*\n";
},"useData":true},
"dockerfile/binary-run": {"0":function(container,depth0,helpers,partials,data) {
    return "COPY . .\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "ENV HOME=/tmp\nWORKDIR /app\n"
    + ((stack1 = lookupProperty(helpers,"when").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"withSource"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + "COPY --from=build /out/main /app/main\n";
},"useData":true},
"dockerfile/copy-source": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "COPY . .\n";
},"useData":true},
"dockerfile/end": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "ENV "
    + ((stack1 = lookupProperty(helpers,"word").call(alias1,lookupProperty(depth0,"name"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":2,"column":4},"end":{"line":2,"column":17}}})) != null ? stack1 : "")
    + "="
    + ((stack1 = lookupProperty(helpers,"env").call(alias1,lookupProperty(depth0,"value"),{"name":"env","hash":{},"data":data,"loc":{"start":{"line":2,"column":18},"end":{"line":2,"column":31}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "LABEL "
    + ((stack1 = lookupProperty(helpers,"word").call(alias1,lookupProperty(depth0,"name"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":5,"column":6},"end":{"line":5,"column":19}}})) != null ? stack1 : "")
    + "="
    + ((stack1 = lookupProperty(helpers,"env").call(alias1,lookupProperty(depth0,"value"),{"name":"env","hash":{},"data":data,"loc":{"start":{"line":5,"column":20},"end":{"line":5,"column":33}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "# SIGQUIT lets requests in flight end.\nSTOPSIGNAL SIGQUIT\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "EXPOSE "
    + ((stack1 = lookupProperty(helpers,"int").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"int","hash":{},"data":data,"loc":{"start":{"line":13,"column":7},"end":{"line":13,"column":19}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"environment"),{"name":"list","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"labels"),{"name":"list","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"stopsByQuit"),{"name":"when","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "USER 10001:10001\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"ports"),{"name":"list","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + "ENTRYPOINT []\nCMD "
    + ((stack1 = lookupProperty(helpers,"argv").call(alias1,lookupProperty(depth0,"command"),{"name":"argv","hash":{},"data":data,"loc":{"start":{"line":16,"column":4},"end":{"line":16,"column":20}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/from": {"0":function(container,depth0,helpers,partials,data) {
    return " AS build";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\nFROM "
    + ((stack1 = lookupProperty(helpers,"word").call(alias1,lookupProperty(depth0,"image"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":2,"column":5},"end":{"line":2,"column":19}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"named"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":19},"end":{"line":2,"column":52}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/go-build": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "RUN --mount=type=cache,target=/go/pkg/mod,sharing=locked \\\n"
    + ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"mounts"),{"name":"list","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "    go mod download\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    --mount=type=bind,source="
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":7,"column":29},"end":{"line":7,"column":42}}})) != null ? stack1 : "")
    + ",target=/src/"
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":7,"column":55},"end":{"line":7,"column":68}}})) != null ? stack1 : "")
    + " \\\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "ENV CGO_ENABLED="
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"cgo"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":1,"column":16},"end":{"line":1,"column":27}}})) != null ? stack1 : "")
    + " \\\n    GOTOOLCHAIN=local\nWORKDIR /src\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"download"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "COPY . .\nRUN --mount=type=cache,target=/go/pkg/mod,sharing=locked \\\n    --mount=type=cache,target=/root/.cache/go-build,sharing=locked \\\n    go build -trimpath -buildvcs=false -ldflags='-s -w' -o /out/main "
    + ((stack1 = lookupProperty(helpers,"sh").call(alias1,lookupProperty(depth0,"main"),{"name":"sh","hash":{},"data":data,"loc":{"start":{"line":14,"column":69},"end":{"line":14,"column":80}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/head": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# syntax=docker/dockerfile:1\n# Generated by KarstKit for "
    + ((stack1 = lookupProperty(helpers,"comment").call(alias1,lookupProperty(depth0,"slug"),{"name":"comment","hash":{},"data":data,"loc":{"start":{"line":2,"column":28},"end":{"line":2,"column":44}}})) != null ? stack1 : "")
    + ". Change the spec and render again.\n# Entry "
    + ((stack1 = lookupProperty(helpers,"comment").call(alias1,lookupProperty(depth0,"entrypoint"),{"name":"comment","hash":{},"data":data,"loc":{"start":{"line":3,"column":8},"end":{"line":3,"column":30}}})) != null ? stack1 : "")
    + ", step "
    + ((stack1 = lookupProperty(helpers,"comment").call(alias1,lookupProperty(depth0,"step"),{"name":"comment","hash":{},"data":data,"loc":{"start":{"line":3,"column":37},"end":{"line":3,"column":53}}})) != null ? stack1 : "")
    + "; "
    + ((stack1 = lookupProperty(helpers,"comment").call(alias1,lookupProperty(depth0,"made"),{"name":"comment","hash":{},"data":data,"loc":{"start":{"line":3,"column":55},"end":{"line":3,"column":71}}})) != null ? stack1 : "")
    + ".\n";
},"useData":true},
"dockerfile/java-gradle": {"0":function(container,depth0,helpers,partials,data) {
    return "sh ./gradlew";
},"1":function(container,depth0,helpers,partials,data) {
    return "gradle";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "ENV GRADLE_USER_HOME=/root/.gradle\nWORKDIR /src\nCOPY . .\nRUN --mount=type=cache,target=/root/.gradle,sharing=locked \\\n    "
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"wrapper"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":5,"column":4},"end":{"line":5,"column":56}}})) != null ? stack1 : "")
    + " --no-daemon --console=plain "
    + ((stack1 = lookupProperty(helpers,"word").call(alias1,lookupProperty(depth0,"task"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":5,"column":85},"end":{"line":5,"column":98}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/java-jar": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "cp -R "
    + ((stack1 = lookupProperty(helpers,"path").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"directory"),{"name":"path","hash":{},"data":data,"loc":{"start":{"line":6,"column":28},"end":{"line":6,"column":46}}})) != null ? stack1 : "")
    + "/. /out/ && rm \"/out/$(basename \"$(cat /tmp/jars)\")\" && ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# Exactly one jar is named here, so that the start never depends on what a pattern finds.\nRUN find "
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,lookupProperty(depth0,"directory"),{"name":"path","hash":{},"data":data,"loc":{"start":{"line":2,"column":9},"end":{"line":2,"column":27}}})) != null ? stack1 : "")
    + " -maxdepth 1 -name "
    + ((stack1 = lookupProperty(helpers,"sh").call(alias1,lookupProperty(depth0,"pattern"),{"name":"sh","hash":{},"data":data,"loc":{"start":{"line":2,"column":46},"end":{"line":2,"column":60}}})) != null ? stack1 : "")
    + " ! -name '*-plain.jar' ! -name '*-sources.jar' ! -name '*-javadoc.jar' ! -name 'original-*' > /tmp/jars && \\\n    cat /tmp/jars && \\\n    test \"$(wc -l < /tmp/jars)\" -eq 1 && \\\n    mkdir /out && \\\n    "
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"together"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":4},"end":{"line":6,"column":111}}})) != null ? stack1 : "")
    + "cp \"$(cat /tmp/jars)\" /out/app.jar\n";
},"useData":true},
"dockerfile/java-maven": {"0":function(container,depth0,helpers,partials,data) {
    return "sh ./mvnw";
},"1":function(container,depth0,helpers,partials,data) {
    return "mvn";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " --projects "
    + ((stack1 = lookupProperty(helpers,"path").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":4,"column":127},"end":{"line":4,"column":140}}})) != null ? stack1 : "")
    + " --also-make";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "WORKDIR /src\nCOPY . .\nRUN --mount=type=cache,target=/root/.m2,sharing=locked \\\n    "
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"wrapper"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":4,"column":4},"end":{"line":4,"column":50}}})) != null ? stack1 : "")
    + " --batch-mode --no-transfer-progress -DskipTests"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"modules"),{"name":"list","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":98},"end":{"line":4,"column":161}}})) != null ? stack1 : "")
    + " package\n";
},"useData":true},
"dockerfile/java-run": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "ENV HOME=/tmp\nWORKDIR /app\nCOPY --from=build /out/ ./\n";
},"useData":true},
"dockerfile/node-base": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "WORKDIR /app\n";
},"useData":true},
"dockerfile/node-build": {"0":function(container,depth0,helpers,partials,data) {
    return " && \\\n    mkdir -p public";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "RUN "
    + ((stack1 = lookupProperty(helpers,"word").call(alias1,lookupProperty(depth0,"manager"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":1,"column":4},"end":{"line":1,"column":20}}})) != null ? stack1 : "")
    + " run "
    + ((stack1 = lookupProperty(helpers,"sh").call(alias1,lookupProperty(depth0,"script"),{"name":"sh","hash":{},"data":data,"loc":{"start":{"line":1,"column":25},"end":{"line":1,"column":38}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"standalone"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":38},"end":{"line":2,"column":28}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/node-bun": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    --mount=type=bind,source="
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":3,"column":29},"end":{"line":3,"column":42}}})) != null ? stack1 : "")
    + ",target=/app/"
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":3,"column":55},"end":{"line":3,"column":68}}})) != null ? stack1 : "")
    + " \\\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " --frozen-lockfile";
},"2":function(container,depth0,helpers,partials,data) {
    return " --no-save";
},"3":function(container,depth0,helpers,partials,data) {
    return " --production";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "RUN --mount=type=cache,target=/root/.bun/install/cache,sharing=locked \\\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"mounts"),{"name":"list","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "    bun install"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"locked"),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":5,"column":15},"end":{"line":5,"column":76}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"production"),{"name":"when","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":76},"end":{"line":5,"column":118}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/node-npm": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    --mount=type=bind,source="
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":3,"column":29},"end":{"line":3,"column":42}}})) != null ? stack1 : "")
    + ",target=/app/"
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":3,"column":55},"end":{"line":3,"column":68}}})) != null ? stack1 : "")
    + " \\\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "ci";
},"2":function(container,depth0,helpers,partials,data) {
    return "install --no-package-lock";
},"3":function(container,depth0,helpers,partials,data) {
    return " --omit=dev";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "RUN --mount=type=cache,target=/root/.npm,sharing=locked \\\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"mounts"),{"name":"list","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "    npm "
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"locked"),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":5,"column":8},"end":{"line":5,"column":68}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"production"),{"name":"when","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":68},"end":{"line":5,"column":108}}})) != null ? stack1 : "")
    + " --no-audit --no-fund\n";
},"useData":true},
"dockerfile/node-pnpm": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    --mount=type=bind,source="
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":3,"column":29},"end":{"line":3,"column":42}}})) != null ? stack1 : "")
    + ",target=/app/"
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":3,"column":55},"end":{"line":3,"column":68}}})) != null ? stack1 : "")
    + " \\\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " --frozen-lockfile";
},"2":function(container,depth0,helpers,partials,data) {
    return " --no-lockfile";
},"3":function(container,depth0,helpers,partials,data) {
    return " --prod";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "RUN --mount=type=cache,target=/root/.local/share/pnpm/store,sharing=locked \\\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"mounts"),{"name":"list","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "    CI=true pnpm install"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"locked"),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":5,"column":24},"end":{"line":5,"column":89}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"production"),{"name":"when","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":89},"end":{"line":5,"column":125}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/node-prune": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"word").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"word","hash":{},"data":data,"loc":{"start":{"line":2,"column":40},"end":{"line":2,"column":53}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "RUN --mount=type=cache,target="
    + ((stack1 = lookupProperty(helpers,"word").call(alias1,lookupProperty(depth0,"cache"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":1,"column":30},"end":{"line":1,"column":44}}})) != null ? stack1 : "")
    + ",sharing=locked \\\n    "
    + ((stack1 = lookupProperty(helpers,"word").call(alias1,lookupProperty(depth0,"manager"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":2,"column":4},"end":{"line":2,"column":20}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"arguments"),{"name":"list","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":20},"end":{"line":2,"column":62}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/node-run": {"0":function(container,depth0,helpers,partials,data) {
    return "COPY --from=build /app/.next/standalone ./\nCOPY --from=build /app/.next/static ./.next/static\nCOPY --from=build /app/public ./public\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "COPY --from=build /app ./\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "ENV NODE_ENV=production \\\n    HOME=/tmp\nWORKDIR /app\n"
    + ((stack1 = lookupProperty(helpers,"when").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"standalone"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "");
},"useData":true},
"dockerfile/node-tool": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "RUN --mount=type=cache,target=/root/.npm,sharing=locked \\\n    npm install --global --no-audit --no-fund "
    + ((stack1 = lookupProperty(helpers,"word").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"requirement"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":2,"column":46},"end":{"line":2,"column":66}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/node-yarn-berry": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    --mount=type=bind,source="
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":5,"column":29},"end":{"line":5,"column":42}}})) != null ? stack1 : "")
    + ",target=/app/"
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":5,"column":55},"end":{"line":5,"column":68}}})) != null ? stack1 : "")
    + " \\\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "workspaces focus --all --production";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "install"
    + ((stack1 = lookupProperty(helpers,"when").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"locked"),{"name":"when","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":79},"end":{"line":7,"column":116}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    return " --immutable";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "ENV YARN_NODE_LINKER=node-modules \\\n    YARN_ENABLE_TELEMETRY=0\nRUN --mount=type=cache,target=/root/.yarn/berry/cache,sharing=locked \\\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"mounts"),{"name":"list","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + "    yarn "
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"production"),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":7,"column":9},"end":{"line":7,"column":125}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/node-yarn": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    --mount=type=bind,source="
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":3,"column":29},"end":{"line":3,"column":42}}})) != null ? stack1 : "")
    + ",target=/app/"
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":3,"column":55},"end":{"line":3,"column":68}}})) != null ? stack1 : "")
    + " \\\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " --frozen-lockfile";
},"2":function(container,depth0,helpers,partials,data) {
    return " --no-lockfile";
},"3":function(container,depth0,helpers,partials,data) {
    return " --production";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "RUN --mount=type=cache,target=/usr/local/share/.cache/yarn,sharing=locked \\\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"mounts"),{"name":"list","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "    yarn install --non-interactive"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"locked"),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":5,"column":34},"end":{"line":5,"column":99}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"production"),{"name":"when","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":99},"end":{"line":5,"column":141}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/python-added": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"word").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"word","hash":{},"data":data,"loc":{"start":{"line":3,"column":17},"end":{"line":3,"column":30}}})) != null ? stack1 : "")
    + " ";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"sh").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"sh","hash":{},"data":data,"loc":{"start":{"line":4,"column":83},"end":{"line":4,"column":94}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# No server is declared, so one is added that fits the versions the app has.\nRUN --mount=type=cache,target="
    + ((stack1 = lookupProperty(helpers,"word").call(alias1,lookupProperty(depth0,"cache"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":2,"column":30},"end":{"line":2,"column":44}}})) != null ? stack1 : "")
    + ",sharing=locked \\\n    "
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"pip"),{"name":"list","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":4},"end":{"line":3,"column":40}}})) != null ? stack1 : "")
    + "list --format=freeze --exclude-editable > /tmp/app.lock && \\\n    "
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"pip"),{"name":"list","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":4},"end":{"line":4,"column":40}}})) != null ? stack1 : "")
    + "install -c /tmp/app.lock"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"packages"),{"name":"list","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":64},"end":{"line":4,"column":103}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/python-base": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "ENV PATH=/opt/venv/bin:$PATH \\\n    PIP_DISABLE_PIP_VERSION_CHECK=1 \\\n    PIP_ROOT_USER_ACTION=ignore\nWORKDIR /app\n";
},"useData":true},
"dockerfile/python-inline": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"sh").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"sh","hash":{},"data":data,"loc":{"start":{"line":4,"column":38},"end":{"line":4,"column":49}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# The project names these itself, with the versions it wants.\n# hadolint ignore=DL3013\nRUN --mount=type=cache,target=/root/.cache/pip,sharing=locked \\\n    pip install"
    + ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"requirements"),{"name":"list","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":15},"end":{"line":4,"column":58}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/python-pdm": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    --mount=type=bind,source="
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":5,"column":29},"end":{"line":5,"column":42}}})) != null ? stack1 : "")
    + ",target=/app/"
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":5,"column":55},"end":{"line":5,"column":68}}})) != null ? stack1 : "")
    + " \\\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "sync";
},"2":function(container,depth0,helpers,partials,data) {
    return "install";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " -G "
    + ((stack1 = lookupProperty(helpers,"word").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"word","hash":{},"data":data,"loc":{"start":{"line":7,"column":103},"end":{"line":7,"column":116}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "ENV VIRTUAL_ENV=/opt/venv \\\n    PDM_CHECK_UPDATE=false\nRUN --mount=type=cache,target=/root/.cache/pdm,sharing=locked \\\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"mounts"),{"name":"list","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + "    /opt/tool/bin/pdm "
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"locked"),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":7,"column":22},"end":{"line":7,"column":66}}})) != null ? stack1 : "")
    + " --prod --no-self"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"extras"),{"name":"list","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":83},"end":{"line":7,"column":125}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/python-pip": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    --mount=type=bind,source="
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":3,"column":29},"end":{"line":3,"column":42}}})) != null ? stack1 : "")
    + ",target=/app/"
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":3,"column":55},"end":{"line":3,"column":68}}})) != null ? stack1 : "")
    + " \\\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " --require-hashes";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " -r "
    + ((stack1 = lookupProperty(helpers,"path").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":5,"column":90},"end":{"line":5,"column":103}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "RUN --mount=type=cache,target=/root/.cache/pip,sharing=locked \\\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"mounts"),{"name":"list","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "    pip install"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"requireHashes"),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":15},"end":{"line":5,"column":64}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"requirements"),{"name":"list","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":64},"end":{"line":5,"column":112}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/python-pipenv": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    --mount=type=bind,source="
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":3,"column":29},"end":{"line":3,"column":42}}})) != null ? stack1 : "")
    + ",target=/app/"
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":3,"column":55},"end":{"line":3,"column":68}}})) != null ? stack1 : "")
    + " \\\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "";
},"2":function(container,depth0,helpers,partials,data) {
    return "    /opt/tool/bin/pipenv lock && \\\n";
},"3":function(container,depth0,helpers,partials,data) {
    return " --hash";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "RUN --mount=type=cache,target=/root/.cache/pip,sharing=locked \\\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"mounts"),{"name":"list","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"locked"),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "    /opt/tool/bin/pipenv requirements"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"requireHashes"),{"name":"when","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":37},"end":{"line":9,"column":76}}})) != null ? stack1 : "")
    + " > /tmp/requirements.txt && \\\n    pip install -r /tmp/requirements.txt\n";
},"useData":true},
"dockerfile/python-poetry": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    --mount=type=bind,source="
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":4,"column":29},"end":{"line":4,"column":42}}})) != null ? stack1 : "")
    + ",target=/app/"
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":4,"column":55},"end":{"line":4,"column":68}}})) != null ? stack1 : "")
    + " \\\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " --extras "
    + ((stack1 = lookupProperty(helpers,"word").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"word","hash":{},"data":data,"loc":{"start":{"line":6,"column":117},"end":{"line":6,"column":130}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "ENV VIRTUAL_ENV=/opt/venv\nRUN --mount=type=cache,target=/root/.cache/pypoetry,sharing=locked \\\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"mounts"),{"name":"list","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + "    /opt/tool/bin/poetry install --only main --no-root --no-interaction --no-ansi --compile"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"extras"),{"name":"list","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":91},"end":{"line":6,"column":139}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/python-project": {"0":function(container,depth0,helpers,partials,data) {
    return "# The extras are the project's own to name.\n# hadolint ignore=DL3013\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"word").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"word","hash":{},"data":data,"loc":{"start":{"line":6,"column":17},"end":{"line":6,"column":30}}})) != null ? stack1 : "")
    + " ";
},"2":function(container,depth0,helpers,partials,data) {
    return " --no-deps";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"unpinned"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "RUN --mount=type=cache,target="
    + ((stack1 = lookupProperty(helpers,"word").call(alias1,lookupProperty(depth0,"cache"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":5,"column":30},"end":{"line":5,"column":44}}})) != null ? stack1 : "")
    + ",sharing=locked \\\n    "
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"pip"),{"name":"list","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":4},"end":{"line":6,"column":40}}})) != null ? stack1 : "")
    + "install"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"bare"),{"name":"when","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":47},"end":{"line":6,"column":80}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"sh").call(alias1,lookupProperty(depth0,"project"),{"name":"sh","hash":{},"data":data,"loc":{"start":{"line":6,"column":81},"end":{"line":6,"column":95}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/python-run": {"0":function(container,depth0,helpers,partials,data) {
    return "COPY --from=build /app /app\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "COPY . .\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "ENV PATH=/opt/venv/bin:$PATH \\\n    HOME=/tmp \\\n    PYTHONUNBUFFERED=1 \\\n    PYTHONFAULTHANDLER=1 \\\n    PYTHONDONTWRITEBYTECODE=1\nWORKDIR /app\nCOPY --from=build /opt/venv /opt/venv\n"
    + ((stack1 = lookupProperty(helpers,"when").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"builtSource"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "");
},"useData":true},
"dockerfile/python-signal": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "# The kernel drops a SIGTERM that the first process does not handle; this makes it an orderly exit that runs atexit.\nRUN python -c 'import pathlib, sysconfig; pathlib.Path(sysconfig.get_path(\"purelib\"), \"karst-sigterm.pth\").write_text(\"import os, signal, sys; os.getppid() == 0 and signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))\\n\")'\n";
},"useData":true},
"dockerfile/python-telemetry": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"word").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"word","hash":{},"data":data,"loc":{"start":{"line":4,"column":17},"end":{"line":4,"column":30}}})) != null ? stack1 : "")
    + " ";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"sh").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"sh","hash":{},"data":data,"loc":{"start":{"line":6,"column":90},"end":{"line":6,"column":101}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " && \\\n      opentelemetry-bootstrap -a requirements > /tmp/telemetry.txt && \\\n      "
    + ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"pip"),{"name":"list","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":6},"end":{"line":8,"column":42}}})) != null ? stack1 : "")
    + "install -c /tmp/app.lock -r /tmp/telemetry.txt";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# Telemetry changes no version that the app has, but OpenTelemetry's own packages, which must be of one release.\n# Where it does not fit, the build stops and says so.\nRUN --mount=type=cache,target="
    + ((stack1 = lookupProperty(helpers,"word").call(alias1,lookupProperty(depth0,"cache"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":3,"column":30},"end":{"line":3,"column":44}}})) != null ? stack1 : "")
    + ",sharing=locked \\\n    "
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"pip"),{"name":"list","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":4},"end":{"line":4,"column":40}}})) != null ? stack1 : "")
    + "list --format=freeze --exclude-editable > /tmp/app.lock && \\\n    sed -i '/^opentelemetry[-_]/d' /tmp/app.lock && \\\n    if ! { "
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"pip"),{"name":"list","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":11},"end":{"line":6,"column":47}}})) != null ? stack1 : "")
    + "install -c /tmp/app.lock"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"packages"),{"name":"list","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":71},"end":{"line":6,"column":110}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"bootstrap"),{"name":"when","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":110},"end":{"line":8,"column":97}}})) != null ? stack1 : "")
    + "; }; then \\\n      echo 'If telemetry does not fit what the app installs, write \"telemetry: operator\" or \"telemetry: false\" in the spec.' >&2; \\\n      exit 1; \\\n    fi\n";
},"useData":true},
"dockerfile/python-tool": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# The tool comes from the index that the dependencies come from, and stays in this stage.\nRUN --mount=type=cache,target=/root/.cache/pip,sharing=locked \\\n    python -m venv /opt/tool && \\\n    /opt/tool/bin/pip install "
    + ((stack1 = lookupProperty(helpers,"sh").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"requirement"),{"name":"sh","hash":{},"data":data,"loc":{"start":{"line":4,"column":30},"end":{"line":4,"column":48}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/python-uv": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    --mount=type=bind,source="
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":10,"column":29},"end":{"line":10,"column":42}}})) != null ? stack1 : "")
    + ",target=/app/"
    + ((stack1 = lookupProperty(helpers,"path").call(alias1,depth0,{"name":"path","hash":{},"data":data,"loc":{"start":{"line":10,"column":55},"end":{"line":10,"column":68}}})) != null ? stack1 : "")
    + " \\\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " --locked";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " --extra "
    + ((stack1 = lookupProperty(helpers,"word").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"word","hash":{},"data":data,"loc":{"start":{"line":12,"column":107},"end":{"line":12,"column":120}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    return " --no-install-project";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "ENV UV_PROJECT_ENVIRONMENT=/opt/venv \\\n    VIRTUAL_ENV=/opt/venv \\\n    UV_PYTHON=/opt/venv/bin/python \\\n    UV_PYTHON_DOWNLOADS=never \\\n    UV_LINK_MODE=copy \\\n    UV_COMPILE_BYTECODE=1\nRUN python -m venv --without-pip /opt/venv\nRUN --mount=type=cache,target=/root/.cache/uv,sharing=locked \\\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"mounts"),{"name":"list","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "    /opt/tool/bin/uv sync"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"locked"),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":25},"end":{"line":12,"column":59}}})) != null ? stack1 : "")
    + " --no-dev --no-editable"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"extras"),{"name":"list","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":82},"end":{"line":12,"column":129}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"skipProject"),{"name":"when","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":129},"end":{"line":12,"column":180}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/python-venv": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "RUN python -m venv /opt/venv\n";
},"useData":true},
"dockerfile/python-version": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# The version comes from Git, which a build does not see.\nARG "
    + ((stack1 = lookupProperty(helpers,"word").call(alias1,lookupProperty(depth0,"name"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":2,"column":4},"end":{"line":2,"column":17}}})) != null ? stack1 : "")
    + "="
    + ((stack1 = lookupProperty(helpers,"env").call(alias1,lookupProperty(depth0,"value"),{"name":"env","hash":{},"data":data,"loc":{"start":{"line":2,"column":18},"end":{"line":2,"column":31}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"dockerfile/rust-build": {"0":function(container,depth0,helpers,partials,data) {
    return " --locked";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " --package "
    + ((stack1 = lookupProperty(helpers,"word").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"word","hash":{},"data":data,"loc":{"start":{"line":5,"column":88},"end":{"line":5,"column":101}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "WORKDIR /src\nCOPY . .\nRUN --mount=type=cache,target=/usr/local/cargo/registry,sharing=locked \\\n    --mount=type=cache,target=/usr/local/cargo/git,sharing=locked \\\n    cargo build --release"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"locked"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":25},"end":{"line":5,"column":59}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"packages"),{"name":"list","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":59},"end":{"line":5,"column":110}}})) != null ? stack1 : "")
    + " --bin "
    + ((stack1 = lookupProperty(helpers,"word").call(alias1,lookupProperty(depth0,"binary"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":5,"column":117},"end":{"line":5,"column":132}}})) != null ? stack1 : "")
    + " && \\\n    mkdir /out && \\\n    cp target/release/"
    + ((stack1 = lookupProperty(helpers,"word").call(alias1,lookupProperty(depth0,"binary"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":7,"column":22},"end":{"line":7,"column":37}}})) != null ? stack1 : "")
    + " /out/main\n";
},"useData":true},
"dockerfile/static-config": {"0":function(container,depth0,helpers,partials,data) {
    return "/index.html";
},"1":function(container,depth0,helpers,partials,data) {
    return "$uri.html =404";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# The variables are the web server's own.\n# hadolint ignore=SC2016\nRUN mkdir /tmp/out && printf '%s\\n' \\\n    'worker_processes 1;' \\\n    'pid /tmp/nginx.pid;' \\\n    'error_log stderr warn;' \\\n    'events { worker_connections 1024; }' \\\n    'http {' \\\n    '  include /etc/nginx/mime.types;' \\\n    '  default_type application/octet-stream;' \\\n    '  access_log /dev/stdout;' \\\n    '  client_body_temp_path /tmp/client;' \\\n    '  proxy_temp_path /tmp/proxy;' \\\n    '  fastcgi_temp_path /tmp/fastcgi;' \\\n    '  uwsgi_temp_path /tmp/uwsgi;' \\\n    '  scgi_temp_path /tmp/scgi;' \\\n    '  server_tokens off;' \\\n    '  sendfile on;' \\\n    '  gzip on;' \\\n    '  gzip_types text/css application/javascript application/json image/svg+xml;' \\\n    '  server {' \\\n    '    listen "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"port"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":22,"column":16},"end":{"line":22,"column":28}}})) != null ? stack1 : "")
    + ";' \\\n    '    root /site;' \\\n    '    index index.html;' \\\n    '    location / { try_files $uri $uri/ "
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"singlePage"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":25,"column":43},"end":{"line":25,"column":105}}})) != null ? stack1 : "")
    + "; }' \\\n    '    location ~ /\\.(?!well-known/) { return 404; }' \\\n    '  }' \\\n    '}' > /tmp/out/nginx.conf\n";
},"useData":true},
"dockerfile/static-run": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "COPY --from=build "
    + ((stack1 = lookupProperty(helpers,"path").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"from"),{"name":"path","hash":{},"data":data,"loc":{"start":{"line":3,"column":18},"end":{"line":3,"column":31}}})) != null ? stack1 : "")
    + " /site\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "COPY "
    + ((stack1 = lookupProperty(helpers,"path").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"from"),{"name":"path","hash":{},"data":data,"loc":{"start":{"line":5,"column":5},"end":{"line":5,"column":18}}})) != null ? stack1 : "")
    + " /site\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "COPY --from=build /tmp/out/nginx.conf /etc/nginx/nginx.conf\n"
    + ((stack1 = lookupProperty(helpers,"when").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"built"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "");
},"useData":true},
"dockerfile/user": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "RUN groupadd -g 10001 app && \\\n    useradd -l -u 10001 -g app -d /tmp -M -s /usr/sbin/nologin app\n";
},"useData":true},
"envoy/app.yaml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "      health_checks:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"healthChecks"),8,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":20},"end":{"line":6,"column":43}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "      typed_extension_protocol_options:\n        envoy.extensions.upstreams.http.v3.HttpProtocolOptions:\n          \"@type\": type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions\n          common_http_protocol_options:\n            # Sooner than any usual server forgets a connection, so that none is used as it closes.\n            idle_timeout: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"idleS"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":17,"column":26},"end":{"line":17,"column":39}}})) != null ? stack1 : "")
    + "s\n          explicit_http_config:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"protocol"),12,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":18,"column":31},"end":{"line":18,"column":51}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    - name: app\n      type: STATIC\n      connect_timeout: 1s\n      per_connection_buffer_limit_bytes: 1048576\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"checked"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":6},"end":{"line":7,"column":15}}})) != null ? stack1 : "")
    + "      circuit_breakers:\n        thresholds:\n          - { max_connections: 4096, max_pending_requests: 4096, max_requests: 4096 }\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"speaksHttp"),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":6},"end":{"line":19,"column":15}}})) != null ? stack1 : "")
    + "      load_assignment:\n        cluster_name: app\n        endpoints:\n          - lb_endpoints:\n              - endpoint: { address: { socket_address: { address: 127.0.0.1, port_value: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"port"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":24,"column":89},"end":{"line":24,"column":101}}})) != null ? stack1 : "")
    + " } } }\n";
},"useData":true},
"envoy/callers-http.yaml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "          envoy.filters.http.cors:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"corsPolicy"),12,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":14,"column":34},"end":{"line":14,"column":56}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# Who may call "
    + ((stack1 = lookupProperty(helpers,"comment").call(alias1,lookupProperty(depth0,"name"),{"name":"comment","hash":{},"data":data,"loc":{"start":{"line":1,"column":15},"end":{"line":1,"column":31}}})) != null ? stack1 : "")
    + ". Swapped without a restart of its sidecar.\nresources:\n  - \"@type\": type.googleapis.com/envoy.config.route.v3.RouteConfiguration\n    name: callers\n    virtual_hosts:\n      - name: app\n        domains: [\"*\"]\n        typed_per_filter_config:\n          envoy.filters.http.rbac:\n            \"@type\": type.googleapis.com/envoy.extensions.filters.http.rbac.v3.RBACPerRoute\n            rbac:\n              rules:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"rules"),16,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":12,"column":20},"end":{"line":12,"column":37}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"cors"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":10},"end":{"line":15,"column":19}}})) != null ? stack1 : "")
    + "        routes:\n          - match: { prefix: / }\n            route:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"action"),14,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":18,"column":18},"end":{"line":18,"column":36}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"envoy/callers-tcp.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# Who may call "
    + ((stack1 = lookupProperty(helpers,"comment").call(alias1,lookupProperty(depth0,"name"),{"name":"comment","hash":{},"data":data,"loc":{"start":{"line":1,"column":15},"end":{"line":1,"column":31}}})) != null ? stack1 : "")
    + ". Swapped without a restart of its sidecar.\nresources:\n  - \"@type\": type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.Secret\n    name: callers\n    validation_context:\n      trusted_ca: { filename: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"authorityFile"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":6,"column":30},"end":{"line":6,"column":51}}})) != null ? stack1 : "")
    + " }\n      watched_directory: { path: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"trustDirectory"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":7,"column":33},"end":{"line":7,"column":55}}})) != null ? stack1 : "")
    + " }\n      match_typed_subject_alt_names:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"names"),8,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":8,"column":36},"end":{"line":8,"column":52}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"envoy/clusters.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  clusters:\n    - name: admin\n      type: STATIC\n      connect_timeout: 1s\n      load_assignment:\n        cluster_name: admin\n        endpoints:\n          - lb_endpoints:\n              - endpoint: { address: { socket_address: { address: 127.0.0.1, port_value: "
    + ((stack1 = lookupProperty(helpers,"int").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"adminPort"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":9,"column":89},"end":{"line":9,"column":106}}})) != null ? stack1 : "")
    + " } } }\n";
},"useData":true},
"envoy/external.yaml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "      transport_socket:\n        name: envoy.transport_sockets.tls\n        typed_config:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tls"),10,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":24,"column":21},"end":{"line":24,"column":36}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    - name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":1,"column":12},"end":{"line":1,"column":24}}})) != null ? stack1 : "")
    + "\n      cluster_type:\n        name: envoy.clusters.dns\n        typed_config:\n          \"@type\": type.googleapis.com/envoy.extensions.clusters.dns.v3.DnsCluster\n          dns_lookup_family: V4_PREFERRED\n          respect_dns_ttl: true\n          all_addresses_in_single_endpoint: true\n      connect_timeout: 5s\n      per_connection_buffer_limit_bytes: 1048576\n      upstream_connection_options:\n        tcp_keepalive: { keepalive_time: 30, keepalive_interval: 5, keepalive_probes: 3 }\n      circuit_breakers:\n        thresholds:\n          - max_connections: 1024\n            max_pending_requests: 1024\n            max_requests: 4096\n            retry_budget: { budget_percent: { value: 20 }, min_retry_concurrency: 10 }\n      typed_extension_protocol_options:\n        envoy.extensions.upstreams.http.v3.HttpProtocolOptions:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"protocol"),10,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":20,"column":63},"end":{"line":20,"column":83}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"encrypted"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":6},"end":{"line":25,"column":15}}})) != null ? stack1 : "")
    + "      load_assignment:\n        cluster_name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":27,"column":22},"end":{"line":27,"column":34}}})) != null ? stack1 : "")
    + "\n        endpoints:\n          - lb_endpoints:\n              - endpoint: { address: { socket_address: { address: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"host"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":30,"column":66},"end":{"line":30,"column":78}}})) != null ? stack1 : "")
    + ", port_value: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"port"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":30,"column":92},"end":{"line":30,"column":104}}})) != null ? stack1 : "")
    + " } } }\n";
},"useData":true},
"envoy/head.yaml": {"0":function(container,depth0,helpers,partials,data) {
    return "                      cluster_min_healthy_percentages:\n                        app: { value: 100 }\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# The sidecar of "
    + ((stack1 = lookupProperty(helpers,"comment").call(alias1,lookupProperty(depth0,"name"),{"name":"comment","hash":{},"data":data,"loc":{"start":{"line":1,"column":17},"end":{"line":1,"column":33}}})) != null ? stack1 : "")
    + ": mTLS from its callers, mTLS to its upstreams.\nnode:\n  cluster: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":3,"column":11},"end":{"line":3,"column":23}}})) != null ? stack1 : "")
    + "\n  id: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":6},"end":{"line":4,"column":18}}})) != null ? stack1 : "")
    + "\nadmin:\n  address:\n    socket_address: { address: 127.0.0.1, port_value: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"adminPort"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":7,"column":54},"end":{"line":7,"column":71}}})) != null ? stack1 : "")
    + " }\n  ignore_global_conn_limit: true\noverload_manager:\n  refresh_interval: 0.5s\n  resource_monitors:\n    - name: envoy.resource_monitors.fixed_heap\n      typed_config:\n        \"@type\": type.googleapis.com/envoy.extensions.resource_monitors.fixed_heap.v3.FixedHeapConfig\n        max_heap_size_bytes: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"heapBytes"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":15,"column":29},"end":{"line":15,"column":46}}})) != null ? stack1 : "")
    + "\n    - name: envoy.resource_monitors.global_downstream_max_connections\n      typed_config:\n        \"@type\": type.googleapis.com/envoy.extensions.resource_monitors.downstream_connections.v3.DownstreamConnectionsConfig\n        max_active_downstream_connections: 4096\n  actions:\n    - name: envoy.overload_actions.shrink_heap\n      triggers:\n        - name: envoy.resource_monitors.fixed_heap\n          threshold: { value: 0.9 }\n    - name: envoy.overload_actions.disable_http_keepalive\n      triggers:\n        - name: envoy.resource_monitors.fixed_heap\n          threshold: { value: 0.92 }\n    - name: envoy.overload_actions.stop_accepting_requests\n      triggers:\n        - name: envoy.resource_monitors.fixed_heap\n          threshold: { value: 0.95 }\nstatic_resources:\n  listeners:\n    # For the kubelet alone: readiness, and draining before the pod stops.\n    - name: status\n      address:\n        socket_address: { address: 0.0.0.0, port_value: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"statusPort"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":38,"column":56},"end":{"line":38,"column":74}}})) != null ? stack1 : "")
    + " }\n      ignore_global_conn_limit: true\n      filter_chains:\n        - filters:\n            - name: envoy.filters.network.http_connection_manager\n              typed_config:\n                \"@type\": type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager\n                stat_prefix: status\n                common_http_protocol_options:\n                  idle_timeout: 30s\n                request_headers_timeout: 5s\n                route_config:\n                  name: status\n                  virtual_hosts:\n                    - name: status\n                      domains: [\"*\"]\n                      routes:\n                        - match: { path: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"sidecarPath"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":55,"column":41},"end":{"line":55,"column":60}}})) != null ? stack1 : "")
    + ", headers: [{ name: \":method\", string_match: { exact: GET } }] }\n                          route: { cluster: admin, timeout: 2s }\n                http_filters:\n                  # The path that answers with the app's health, and nothing about the sidecar's own.\n                  - name: envoy.filters.http.health_check\n                    typed_config:\n                      \"@type\": type.googleapis.com/envoy.extensions.filters.http.health_check.v3.HealthCheck\n                      pass_through_mode: false\n                      headers:\n                        - name: \":path\"\n                          string_match: { exact: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"appPath"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":65,"column":49},"end":{"line":65,"column":64}}})) != null ? stack1 : "")
    + " }\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"checked"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":66,"column":22},"end":{"line":69,"column":31}}})) != null ? stack1 : "")
    + "                  # The admin interface takes orders by POST; a preStop hook of Kubernetes can only GET.\n                  - name: envoy.filters.http.lua\n                    typed_config:\n                      \"@type\": type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua\n                      default_source_code:\n                        inline_string: |\n                          function envoy_on_request(handle)\n                            local headers = handle:headers()\n                            if headers:get(\":method\") ~= \"GET\" or headers:get(\":path\") ~= \""
    + ((stack1 = lookupProperty(helpers,"word").call(alias1,lookupProperty(depth0,"drainPath"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":78,"column":91},"end":{"line":78,"column":109}}})) != null ? stack1 : "")
    + "\" then\n                              return\n                            end\n                            local answer = handle:httpCall(\"admin\", {\n                              [\":method\"] = \"POST\",\n                              [\":path\"] = \"/drain_listeners?inboundonly&graceful\",\n                              [\":authority\"] = \"admin\",\n                            }, \"\", 2000)\n                            handle:respond({ [\":status\"] = answer[\":status\"] }, \"\")\n                          end\n                  - name: envoy.filters.http.router\n                    typed_config:\n                      \"@type\": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router\n    - name: metrics\n      address:\n        socket_address: { address: 0.0.0.0, port_value: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"metricsPort"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":93,"column":56},"end":{"line":93,"column":75}}})) != null ? stack1 : "")
    + " }\n      ignore_global_conn_limit: true\n      filter_chains:\n        - filters:\n            - name: envoy.filters.network.http_connection_manager\n              typed_config:\n                \"@type\": type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager\n                stat_prefix: metrics\n                common_http_protocol_options:\n                  idle_timeout: 60s\n                request_headers_timeout: 5s\n                route_config:\n                  name: metrics\n                  virtual_hosts:\n                    - name: metrics\n                      domains: [\"*\"]\n                      routes:\n                        - match: { path: /stats/prometheus, headers: [{ name: \":method\", string_match: { exact: GET } }] }\n                          route: { cluster: admin, timeout: 10s }\n                http_filters:\n                  - name: envoy.filters.http.router\n                    typed_config:\n                      \"@type\": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router\n";
},"useData":true},
"envoy/inbound-http.yaml": {"0":function(container,depth0,helpers,partials,data) {
    return "                  headers_with_underscores_action: REJECT_REQUEST\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "                  headers_with_underscores_action: ALLOW\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                tracing:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tracing"),18,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":56,"column":24},"end":{"line":56,"column":43}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "                  - name: envoy.filters.http.cors\n                    typed_config:\n                      \"@type\": type.googleapis.com/envoy.extensions.filters.http.cors.v3.Cors\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "                  - name: envoy.filters.http.grpc_web\n                    typed_config:\n                      \"@type\": type.googleapis.com/envoy.extensions.filters.http.grpc_web.v3.GrpcWeb\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    - name: inbound\n      address:\n        socket_address: { address: 0.0.0.0, port_value: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"inboundPort"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":3,"column":56},"end":{"line":3,"column":75}}})) != null ? stack1 : "")
    + " }\n      traffic_direction: INBOUND\n      per_connection_buffer_limit_bytes: 1048576\n      socket_options:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"keepalive"),8,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":21},"end":{"line":6,"column":41}}})) != null ? stack1 : "")
    + "\n      filter_chains:\n        - transport_socket_connect_timeout: 10s\n          transport_socket:\n            name: envoy.transport_sockets.tls\n            typed_config:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"tls"),14,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":11,"column":25},"end":{"line":11,"column":40}}})) != null ? stack1 : "")
    + "\n          filters:\n            - name: envoy.filters.network.http_connection_manager\n              typed_config:\n                \"@type\": type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager\n                stat_prefix: inbound\n                codec_type: AUTO\n                server_header_transformation: PASS_THROUGH\n                # What the app reads of its caller is what the handshake showed, never what the caller says.\n                forward_client_cert_details: SANITIZE_SET\n                set_current_client_cert_details: { uri: true }\n                normalize_path: true\n                merge_slashes: true\n                path_with_escaped_slashes_action: REJECT_REQUEST\n                common_http_protocol_options:\n                  idle_timeout: 300s\n                  # A caller comes back to all pods, new ones among them, and with its newest certificate.\n                  max_connection_duration: 1800s\n                  max_headers_count: 100\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"refusesUnderscores"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":30,"column":18},"end":{"line":34,"column":27}}})) != null ? stack1 : "")
    + "                http1_safe_max_connection_duration: true\n                http2_protocol_options:\n                  allow_connect: true\n                  max_concurrent_streams: 100\n                  # One bad request ends its own stream, not all of its caller's.\n                  override_stream_error_on_invalid_http_message: true\n                  initial_stream_window_size: 1048576\n                  initial_connection_window_size: 16777216\n                  connection_keepalive: { interval: 60s, timeout: 10s }\n                request_headers_timeout: 10s\n                stream_idle_timeout: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"idleS"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":45,"column":37},"end":{"line":45,"column":50}}})) != null ? stack1 : "")
    + "s\n                upgrade_configs:\n                  - upgrade_type: websocket\n                # An app that took no connection has seen nothing: its caller may ask another pod.\n                local_reply_config:\n                  mappers:\n                    - filter: { response_flag_filter: { flags: [UF, UH] } }\n                      headers_to_add:\n                        - header: { key: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"unreachedHeader"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":53,"column":41},"end":{"line":53,"column":64}}})) != null ? stack1 : "")
    + ", value: app }\n                access_log:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"accessLog"),18,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":54,"column":27},"end":{"line":54,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"traced"),{"name":"when","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":55,"column":16},"end":{"line":57,"column":25}}})) != null ? stack1 : "")
    + "                # Who may call stands in a file of its own, which is read again whenever it is swapped.\n                rds:\n                  route_config_name: callers\n                  config_source:\n                    initial_fetch_timeout: 0s\n                    resource_api_version: V3\n                    path_config_source:\n                      path: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"callersFile"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":65,"column":28},"end":{"line":65,"column":47}}})) != null ? stack1 : "")
    + "\n                      watched_directory: { path: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"callersDirectory"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":66,"column":49},"end":{"line":66,"column":73}}})) != null ? stack1 : "")
    + " }\n                http_filters:\n                  # Nobody, but for whom the routes name.\n                  - name: envoy.filters.http.rbac\n                    typed_config:\n                      \"@type\": type.googleapis.com/envoy.extensions.filters.http.rbac.v3.RBAC\n                      rules: { action: ALLOW }\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"cors"),{"name":"when","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":18},"end":{"line":77,"column":27}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"grpcWeb"),{"name":"when","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":78,"column":18},"end":{"line":82,"column":27}}})) != null ? stack1 : "")
    + "                  - name: envoy.filters.http.router\n                    typed_config:\n                      \"@type\": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router\n                      suppress_envoy_headers: true\n";
},"useData":true},
"envoy/inbound-tcp.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    - name: inbound\n      address:\n        socket_address: { address: 0.0.0.0, port_value: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"inboundPort"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":3,"column":56},"end":{"line":3,"column":75}}})) != null ? stack1 : "")
    + " }\n      traffic_direction: INBOUND\n      per_connection_buffer_limit_bytes: 1048576\n      socket_options:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"keepalive"),8,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":21},"end":{"line":6,"column":41}}})) != null ? stack1 : "")
    + "\n      filter_chains:\n        - transport_socket_connect_timeout: 10s\n          transport_socket:\n            name: envoy.transport_sockets.tls\n            typed_config:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"tls"),14,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":11,"column":25},"end":{"line":11,"column":40}}})) != null ? stack1 : "")
    + "\n          filters:\n            - name: envoy.filters.network.tcp_proxy\n              typed_config:\n                \"@type\": type.googleapis.com/envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy\n                stat_prefix: inbound\n                cluster: app\n                # The app hears of nobody who is not let in.\n                upstream_connect_mode: ON_DOWNSTREAM_TLS_HANDSHAKE\n                max_early_data_bytes: 0\n                idle_timeout: 3600s\n                access_log:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"accessLog"),18,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":22,"column":27},"end":{"line":22,"column":48}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"envoy/outbound-http.yaml": {"0":function(container,depth0,helpers,partials,data) {
    return "                  headers_with_underscores_action: REJECT_REQUEST\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "                  headers_with_underscores_action: ALLOW\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                tracing:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tracing"),18,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":31,"column":24},"end":{"line":31,"column":43}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                    - name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":37,"column":28},"end":{"line":37,"column":40}}})) != null ? stack1 : "")
    + "\n                      domains: ["
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"host"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":38,"column":32},"end":{"line":38,"column":44}}})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"hostWithPort"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":38,"column":46},"end":{"line":38,"column":66}}})) != null ? stack1 : "")
    + "]\n                      routes:\n                        - match: { prefix: / }\n                          route:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"action"),28,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":41,"column":32},"end":{"line":41,"column":50}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    # For the app alone: plain on loopback, led on by the name it calls.\n    - name: outbound\n      address:\n        socket_address: { address: 127.0.0.1, port_value: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"outboundPort"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":4,"column":58},"end":{"line":4,"column":78}}})) != null ? stack1 : "")
    + " }\n      traffic_direction: OUTBOUND\n      per_connection_buffer_limit_bytes: 1048576\n      filter_chains:\n        - filters:\n            - name: envoy.filters.network.http_connection_manager\n              typed_config:\n                \"@type\": type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager\n                stat_prefix: outbound\n                codec_type: AUTO\n                server_header_transformation: PASS_THROUGH\n                common_http_protocol_options:\n                  idle_timeout: 300s\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"refusesUnderscores"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":17,"column":18},"end":{"line":21,"column":27}}})) != null ? stack1 : "")
    + "                http2_protocol_options:\n                  allow_connect: true\n                  initial_stream_window_size: 1048576\n                  initial_connection_window_size: 16777216\n                stream_idle_timeout: 300s\n                upgrade_configs:\n                  - upgrade_type: websocket\n                access_log:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"accessLog"),18,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":29,"column":27},"end":{"line":29,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"traced"),{"name":"when","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":16},"end":{"line":32,"column":25}}})) != null ? stack1 : "")
    + "                route_config:\n                  name: outbound\n                  virtual_hosts:\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"routes"),{"name":"list","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":20},"end":{"line":42,"column":29}}})) != null ? stack1 : "")
    + "                    - name: unknown\n                      domains: [\"*\"]\n                      routes:\n                        - match: { prefix: / }\n                          direct_response:\n                            status: 404\n                            body: { inline_string: \"No upstream of that name: add it to uses, or give an egress that alias.\\n\" }\n                http_filters:\n                  - name: envoy.filters.http.router\n                    typed_config:\n                      \"@type\": type.googleapis.com/envoy.extensions.filters.http.router.v3.Router\n                      suppress_envoy_headers: true\n";
},"useData":true},
"envoy/outbound-tcp.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    # A plain stream names no upstream: each has an address of its own.\n    - name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":2,"column":12},"end":{"line":2,"column":24}}})) != null ? stack1 : "")
    + "\n      address:\n        socket_address: { address: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"address"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":35},"end":{"line":4,"column":50}}})) != null ? stack1 : "")
    + ", port_value: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"outboundPort"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":4,"column":64},"end":{"line":4,"column":84}}})) != null ? stack1 : "")
    + " }\n      traffic_direction: OUTBOUND\n      filter_chains:\n        - filters:\n            - name: envoy.filters.network.tcp_proxy\n              typed_config:\n                \"@type\": type.googleapis.com/envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy\n                stat_prefix: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":11,"column":29},"end":{"line":11,"column":41}}})) != null ? stack1 : "")
    + "\n                cluster: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":12,"column":25},"end":{"line":12,"column":37}}})) != null ? stack1 : "")
    + "\n                idle_timeout: 3600s\n                max_connect_attempts: 3\n                access_log:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"accessLog"),18,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":15,"column":27},"end":{"line":15,"column":48}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"envoy/sds-certificate.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# The sidecar's own certificate, read again whenever its directory is swapped.\nresources:\n  - \"@type\": type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.Secret\n    name: certificate\n    tls_certificate:\n      certificate_chain: { filename: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"chainFile"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":6,"column":37},"end":{"line":6,"column":54}}})) != null ? stack1 : "")
    + " }\n      private_key: { filename: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"keyFile"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":7,"column":31},"end":{"line":7,"column":46}}})) != null ? stack1 : "")
    + " }\n      watched_directory: { path: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"directory"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":8,"column":33},"end":{"line":8,"column":50}}})) != null ? stack1 : "")
    + " }\n";
},"useData":true},
"envoy/sds-trust.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# The authorities that peers' certificates come from. Which names they may bear, each listener and cluster says itself:\n# a name written here would be one more that all of them let in.\nresources:\n  - \"@type\": type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.Secret\n    name: trust\n    validation_context:\n      trusted_ca: { filename: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"authorityFile"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":7,"column":30},"end":{"line":7,"column":51}}})) != null ? stack1 : "")
    + " }\n      watched_directory: { path: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"directory"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":8,"column":33},"end":{"line":8,"column":50}}})) != null ? stack1 : "")
    + " }\n";
},"useData":true},
"envoy/upstream.yaml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "      typed_extension_protocol_options:\n        envoy.extensions.upstreams.http.v3.HttpProtocolOptions:\n          \"@type\": type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions\n          common_http_protocol_options:\n            idle_timeout: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"idleS"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":38,"column":26},"end":{"line":38,"column":39}}})) != null ? stack1 : "")
    + "s\n          explicit_http_config:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"protocol"),12,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":39,"column":31},"end":{"line":39,"column":51}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "      transport_socket:\n        name: envoy.transport_sockets.tls\n        typed_config:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tls"),10,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":44,"column":21},"end":{"line":44,"column":36}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "          - priority: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"priority"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":52,"column":22},"end":{"line":52,"column":38}}})) != null ? stack1 : "")
    + "\n            lb_endpoints:\n              - endpoint: { address: { socket_address: { address: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"host"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":54,"column":66},"end":{"line":54,"column":78}}})) != null ? stack1 : "")
    + ", port_value: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"port"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":54,"column":92},"end":{"line":54,"column":104}}})) != null ? stack1 : "")
    + " } } }\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    - name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":1,"column":12},"end":{"line":1,"column":24}}})) != null ? stack1 : "")
    + "\n      cluster_type:\n        name: envoy.clusters.dns\n        typed_config:\n          \"@type\": type.googleapis.com/envoy.extensions.clusters.dns.v3.DnsCluster\n          dns_lookup_family: V4_PREFERRED\n          dns_refresh_rate: 5s\n          dns_failure_refresh_rate: { base_interval: 1s, max_interval: 5s }\n      connect_timeout: 1s\n      per_connection_buffer_limit_bytes: 1048576\n      lb_policy: LEAST_REQUEST\n      upstream_connection_options:\n        tcp_keepalive: { keepalive_time: 30, keepalive_interval: 5, keepalive_probes: 3 }\n      circuit_breakers:\n        thresholds:\n          - max_connections: 1024\n            max_pending_requests: 1024\n            max_requests: 4096\n            retry_budget: { budget_percent: { value: 20 }, min_retry_concurrency: 10 }\n      # Left out while it cannot be reached or answers for its app that it cannot; the app's own errors are its own.\n      outlier_detection:\n        split_external_local_origin_errors: true\n        consecutive_local_origin_failure: 2\n        consecutive_gateway_failure: 5\n        enforcing_consecutive_gateway_failure: 100\n        enforcing_consecutive_5xx: 0\n        enforcing_success_rate: 0\n        enforcing_local_origin_success_rate: 0\n        interval: 1s\n        base_ejection_time: 5s\n        max_ejection_time: 60s\n        max_ejection_percent: 100\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"speaksHttp"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":6},"end":{"line":40,"column":15}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"encrypted"),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":6},"end":{"line":45,"column":15}}})) != null ? stack1 : "")
    + "      load_assignment:\n        cluster_name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":47,"column":22},"end":{"line":47,"column":34}}})) != null ? stack1 : "")
    + "\n        # The next address is asked only when none before it answers.\n        policy: { overprovisioning_factor: 10000 }\n        endpoints:\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,lookupProperty(depth0,"hosts"),{"name":"list","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":51,"column":10},"end":{"line":55,"column":19}}})) != null ? stack1 : "");
},"useData":true},
"flux/automation.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"apiVersion"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":1,"column":12},"end":{"line":1,"column":30}}})) != null ? stack1 : "")
    + "\nkind: ImageUpdateAutomation\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  interval: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"interval"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":9,"column":12},"end":{"line":9,"column":28}}})) != null ? stack1 : "")
    + "\n  sourceRef:\n    kind: GitRepository\n    name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"source"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":12,"column":10},"end":{"line":12,"column":24}}})) != null ? stack1 : "")
    + "\n  git:\n    commit:\n      author:\n        name: Flux image automation\n        email: image-automation@karstkit.dev\n      messageTemplate: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"message"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":18,"column":23},"end":{"line":18,"column":38}}})) != null ? stack1 : "")
    + "\n  update:\n    strategy: Setters\n    path: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"path"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":21,"column":10},"end":{"line":21,"column":22}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"flux/image.yaml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  secretRef:\n    name: "
    + ((stack1 = lookupProperty(helpers,"str").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"pullSecret"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":13,"column":10},"end":{"line":13,"column":28}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"apiVersion"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":1,"column":12},"end":{"line":1,"column":30}}})) != null ? stack1 : "")
    + "\nkind: ImageRepository\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  image: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"image"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":9,"column":9},"end":{"line":9,"column":22}}})) != null ? stack1 : "")
    + "\n  interval: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"interval"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":10,"column":12},"end":{"line":10,"column":28}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"private"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":2},"end":{"line":14,"column":11}}})) != null ? stack1 : "")
    + "---\napiVersion: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"apiVersion"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":16,"column":12},"end":{"line":16,"column":30}}})) != null ? stack1 : "")
    + "\nkind: ImagePolicy\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":19,"column":8},"end":{"line":19,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":20,"column":13},"end":{"line":20,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":21,"column":9},"end":{"line":21,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":22,"column":14},"end":{"line":22,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  imageRepositoryRef:\n    name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":25,"column":10},"end":{"line":25,"column":22}}})) != null ? stack1 : "")
    + "\n  filterTags:\n    pattern: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"pattern"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":27,"column":13},"end":{"line":27,"column":28}}})) != null ? stack1 : "")
    + "\n    extract: \"$time\"\n  policy:\n    numerical:\n      order: asc\n";
},"useData":true},
"flux/kustomization.yaml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  dependsOn:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"dependsOn"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":18,"column":12},"end":{"line":18,"column":32}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  decryption:\n    provider: sops\n    secretRef:\n      name: "
    + ((stack1 = lookupProperty(helpers,"str").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"keySecret"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":27,"column":12},"end":{"line":27,"column":29}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  interval: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"interval"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":9,"column":12},"end":{"line":9,"column":28}}})) != null ? stack1 : "")
    + "\n  retryInterval: \"2m\"\n  timeout: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"timeout"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":11,"column":11},"end":{"line":11,"column":26}}})) != null ? stack1 : "")
    + "\n  sourceRef:\n    kind: GitRepository\n    name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"source"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":14,"column":10},"end":{"line":14,"column":24}}})) != null ? stack1 : "")
    + "\n  path: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"path"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":15,"column":8},"end":{"line":15,"column":20}}})) != null ? stack1 : "")
    + "\n  serviceAccountName: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"serviceAccount"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":16,"column":22},"end":{"line":16,"column":44}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"dependent"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":2},"end":{"line":19,"column":11}}})) != null ? stack1 : "")
    + "  prune: true\n  wait: true\n  deletionPolicy: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"deletionPolicy"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":22,"column":18},"end":{"line":22,"column":40}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"decrypted"),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":2},"end":{"line":28,"column":11}}})) != null ? stack1 : "");
},"useData":true},
"flux/permanent.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: karstkit-"
    + ((stack1 = lookupProperty(helpers,"word").call(alias1,lookupProperty(depth0,"environment"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":4,"column":17},"end":{"line":4,"column":37}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"kubernetes/backendtlspolicy.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: gateway.networking.k8s.io/v1\nkind: BackendTLSPolicy\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  targetRefs:\n    - group: \"\"\n      kind: Service\n      name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"service"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":12,"column":12},"end":{"line":12,"column":27}}})) != null ? stack1 : "")
    + "\n  validation:\n    hostname: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"hostname"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":14,"column":14},"end":{"line":14,"column":30}}})) != null ? stack1 : "")
    + "\n    subjectAltNames:\n      - type: URI\n        uri: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"peer"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":17,"column":13},"end":{"line":17,"column":25}}})) != null ? stack1 : "")
    + "\n    caCertificateRefs:\n      - group: \"\"\n        kind: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"authorityKind"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":20,"column":14},"end":{"line":20,"column":35}}})) != null ? stack1 : "")
    + "\n        name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"authority"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":21,"column":14},"end":{"line":21,"column":31}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"kubernetes/certificate.yaml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  dnsNames:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"dnsNames"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":15,"column":11},"end":{"line":15,"column":30}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  secretName: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"secret"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":9,"column":14},"end":{"line":9,"column":28}}})) != null ? stack1 : "")
    + "\n  secretTemplate:\n    labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),6,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":11,"column":11},"end":{"line":11,"column":28}}})) != null ? stack1 : "")
    + "\n  uris:\n    - "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"uri"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":13,"column":6},"end":{"line":13,"column":17}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"named"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":2},"end":{"line":16,"column":11}}})) != null ? stack1 : "")
    + "  usages:\n    - \"digital signature\"\n    - \"server auth\"\n    - \"client auth\"\n  duration: \"720h\"\n  renewBefore: \"240h\"\n  privateKey:\n    algorithm: ECDSA\n    size: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"keyBits"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":25,"column":10},"end":{"line":25,"column":25}}})) != null ? stack1 : "")
    + "\n    rotationPolicy: Always\n  revisionHistoryLimit: 1\n  issuerRef:\n    group: cert-manager.io\n    kind: ClusterIssuer\n    name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"issuer"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":31,"column":10},"end":{"line":31,"column":24}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"kubernetes/cronjob.yaml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  timeZone: "
    + ((stack1 = lookupProperty(helpers,"str").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"timeZone"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":11,"column":12},"end":{"line":11,"column":28}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  schedule: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"schedule"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":9,"column":12},"end":{"line":9,"column":28}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"zoned"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":2},"end":{"line":12,"column":11}}})) != null ? stack1 : "")
    + "  concurrencyPolicy: Forbid\n  startingDeadlineSeconds: 300\n  successfulJobsHistoryLimit: 1\n  failedJobsHistoryLimit: 3\n  jobTemplate:\n    spec:\n      activeDeadlineSeconds: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"deadlineSeconds"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":19,"column":29},"end":{"line":19,"column":52}}})) != null ? stack1 : "")
    + "\n      backoffLimit: 1\n      template:\n        metadata:\n          labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"podLabels"),12,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":23,"column":17},"end":{"line":23,"column":38}}})) != null ? stack1 : "")
    + "\n          annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"podAnnotations"),12,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":24,"column":22},"end":{"line":24,"column":48}}})) != null ? stack1 : "")
    + "\n        spec:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"pod"),10,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":25,"column":13},"end":{"line":25,"column":28}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"kubernetes/deployment.yaml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  replicas: "
    + ((stack1 = lookupProperty(helpers,"int").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"replicas"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":10,"column":12},"end":{"line":10,"column":28}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "    type: Recreate\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "    type: RollingUpdate\n    rollingUpdate:\n      maxSurge: 1\n      maxUnavailable: 0\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"fixed"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":2},"end":{"line":11,"column":11}}})) != null ? stack1 : "")
    + "  revisionHistoryLimit: 3\n  progressDeadlineSeconds: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"progressDeadlineSeconds"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":13,"column":27},"end":{"line":13,"column":58}}})) != null ? stack1 : "")
    + "\n  strategy:\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"recreate"),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":15,"column":4},"end":{"line":22,"column":13}}})) != null ? stack1 : "")
    + "  selector:\n    matchLabels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"selector"),6,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":24,"column":16},"end":{"line":24,"column":35}}})) != null ? stack1 : "")
    + "\n  template:\n    metadata:\n      labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"podLabels"),8,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":27,"column":13},"end":{"line":27,"column":33}}})) != null ? stack1 : "")
    + "\n      annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"podAnnotations"),8,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":28,"column":18},"end":{"line":28,"column":43}}})) != null ? stack1 : "")
    + "\n    spec:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"pod"),6,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":29,"column":9},"end":{"line":29,"column":23}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"kubernetes/gateway-route.yaml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "      matches:\n        - path:\n            type: PathPrefix\n            value: "
    + ((stack1 = lookupProperty(helpers,"str").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"path"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":24,"column":19},"end":{"line":24,"column":31}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: gateway.networking.k8s.io/v1\nkind: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"kind"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":2,"column":6},"end":{"line":2,"column":18}}})) != null ? stack1 : "")
    + "\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  parentRefs:\n    - group: gateway.networking.k8s.io\n      kind: Gateway\n      name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"gateway"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":12,"column":12},"end":{"line":12,"column":27}}})) != null ? stack1 : "")
    + "\n      namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"gatewayNamespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":13,"column":17},"end":{"line":13,"column":41}}})) != null ? stack1 : "")
    + "\n  hostnames:\n    - "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"host"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":15,"column":6},"end":{"line":15,"column":18}}})) != null ? stack1 : "")
    + "\n  rules:\n    - backendRefs:\n        - name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"service"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":18,"column":16},"end":{"line":18,"column":31}}})) != null ? stack1 : "")
    + "\n          port: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"port"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":19,"column":16},"end":{"line":19,"column":28}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"matched"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":6},"end":{"line":25,"column":15}}})) != null ? stack1 : "");
},"useData":true},
"kubernetes/hpa.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  scaleTargetRef:\n    apiVersion: apps/v1\n    kind: Deployment\n    name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"target"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":12,"column":10},"end":{"line":12,"column":24}}})) != null ? stack1 : "")
    + "\n  minReplicas: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"min"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":13,"column":15},"end":{"line":13,"column":26}}})) != null ? stack1 : "")
    + "\n  maxReplicas: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"max"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":14,"column":15},"end":{"line":14,"column":26}}})) != null ? stack1 : "")
    + "\n  metrics:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"metrics"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":15,"column":10},"end":{"line":15,"column":28}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"kubernetes/images.yaml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    newTag: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"tag"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":12},"end":{"line":4,"column":23}}})) != null ? stack1 : "")
    + " # {\"$imagepolicy\": \""
    + ((stack1 = lookupProperty(helpers,"word").call(alias1,lookupProperty(depth0,"policy"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":4,"column":44},"end":{"line":4,"column":59}}})) != null ? stack1 : "")
    + ":tag\"}\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    digest: "
    + ((stack1 = lookupProperty(helpers,"str").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"digest"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":7,"column":12},"end":{"line":7,"column":26}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "images:\n  - name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"image"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":2,"column":10},"end":{"line":2,"column":23}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"automated"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"pinned"),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "");
},"useData":true},
"kubernetes/ingress.yaml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "          scheme: https\n          serversTransport: "
    + ((stack1 = lookupProperty(helpers,"str").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"transport"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":18,"column":28},"end":{"line":18,"column":45}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "          scheme: h2c\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  tls:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tls"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":24,"column":6},"end":{"line":24,"column":20}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: traefik.io/v1alpha1\nkind: IngressRoute\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  entryPoints:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"entryPoints"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":9,"column":14},"end":{"line":9,"column":36}}})) != null ? stack1 : "")
    + "\n  routes:\n    - kind: Rule\n      match: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"match"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":12,"column":13},"end":{"line":12,"column":26}}})) != null ? stack1 : "")
    + "\n      services:\n        - name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"service"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":14,"column":16},"end":{"line":14,"column":31}}})) != null ? stack1 : "")
    + "\n          port: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"port"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":15,"column":16},"end":{"line":15,"column":28}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"guarded"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":10},"end":{"line":19,"column":19}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"h2c"),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":10},"end":{"line":22,"column":19}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"encrypted"),{"name":"when","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":2},"end":{"line":25,"column":11}}})) != null ? stack1 : "");
},"useData":true},
"kubernetes/job.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  activeDeadlineSeconds: "
    + ((stack1 = lookupProperty(helpers,"int").call(alias1,lookupProperty(depth0,"deadlineSeconds"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":9,"column":25},"end":{"line":9,"column":48}}})) != null ? stack1 : "")
    + "\n  backoffLimit: 2\n  podFailurePolicy:\n    rules:\n      - action: Ignore\n        onPodConditions:\n          - type: DisruptionTarget\n            status: \"True\"\n  template:\n    metadata:\n      labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"podLabels"),8,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":19,"column":13},"end":{"line":19,"column":33}}})) != null ? stack1 : "")
    + "\n      annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"podAnnotations"),8,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":20,"column":18},"end":{"line":20,"column":43}}})) != null ? stack1 : "")
    + "\n    spec:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"pod"),6,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":21,"column":9},"end":{"line":21,"column":23}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"kubernetes/kustomization.yaml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "configMapGenerator:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"generators"),2,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":5,"column":19},"end":{"line":5,"column":40}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"resources"),2,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":3,"column":10},"end":{"line":3,"column":30}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"generates"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "");
},"useData":true},
"kubernetes/networkpolicy.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  podSelector:\n    matchLabels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"selector"),6,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":10,"column":16},"end":{"line":10,"column":35}}})) != null ? stack1 : "")
    + "\n  policyTypes:\n    - Ingress\n    - Egress\n  ingress:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"ingress"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":14,"column":10},"end":{"line":14,"column":28}}})) != null ? stack1 : "")
    + "\n  egress:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"egress"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":15,"column":9},"end":{"line":15,"column":26}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"kubernetes/pdb.yaml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  minAvailable: "
    + ((stack1 = lookupProperty(helpers,"int").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"pods"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":10,"column":16},"end":{"line":10,"column":28}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  maxUnavailable: "
    + ((stack1 = lookupProperty(helpers,"int").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"pods"),{"name":"int","hash":{},"data":data,"loc":{"start":{"line":12,"column":18},"end":{"line":12,"column":30}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"isFloor"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":9,"column":2},"end":{"line":13,"column":11}}})) != null ? stack1 : "")
    + "  unhealthyPodEvictionPolicy: AlwaysAllow\n  selector:\n    matchLabels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"selector"),6,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":16,"column":16},"end":{"line":16,"column":35}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"kubernetes/pvc.yaml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  storageClassName: "
    + ((stack1 = lookupProperty(helpers,"str").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"storageClass"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":12,"column":20},"end":{"line":12,"column":40}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  accessModes:\n    - "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"accessMode"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":10,"column":6},"end":{"line":10,"column":24}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"classed"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":2},"end":{"line":13,"column":11}}})) != null ? stack1 : "")
    + "  resources:\n    requests:\n      storage: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"size"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":16,"column":15},"end":{"line":16,"column":27}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"kubernetes/serverstransport.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: traefik.io/v1alpha1\nkind: ServersTransport\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  serverName: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"serverName"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":9,"column":14},"end":{"line":9,"column":32}}})) != null ? stack1 : "")
    + "\n  peerCertURI: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"peer"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":10,"column":15},"end":{"line":10,"column":27}}})) != null ? stack1 : "")
    + "\n  rootCAs:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"authorities"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":11,"column":10},"end":{"line":11,"column":32}}})) != null ? stack1 : "")
    + "\n  certificatesSecrets:\n    - "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"secret"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":13,"column":6},"end":{"line":13,"column":20}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"kubernetes/service.yaml": {"0":function(container,depth0,helpers,partials,data) {
    return "  clusterIP: None\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: v1\nkind: Service\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  type: ClusterIP\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"headless"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":2},"end":{"line":12,"column":11}}})) != null ? stack1 : "")
    + "  selector:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"selector"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":13,"column":11},"end":{"line":13,"column":30}}})) != null ? stack1 : "")
    + "\n  ports:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"ports"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":14,"column":8},"end":{"line":14,"column":24}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"kubernetes/serviceaccount.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nautomountServiceAccountToken: false\n";
},"useData":true},
"mesh/issuer.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: cert-manager.io/v1\nkind: Issuer\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"root"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  selfSigned: {}\n---\napiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":14,"column":8},"end":{"line":14,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":15,"column":13},"end":{"line":15,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":16,"column":9},"end":{"line":16,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":17,"column":14},"end":{"line":17,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  secretName: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":19,"column":14},"end":{"line":19,"column":26}}})) != null ? stack1 : "")
    + "\n  isCA: true\n  commonName: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":21,"column":14},"end":{"line":21,"column":26}}})) != null ? stack1 : "")
    + "\n  usages:\n    - \"cert sign\"\n    - \"crl sign\"\n  duration: \"17520h\"\n  renewBefore: \"5840h\"\n  privateKey:\n    algorithm: ECDSA\n    size: 384\n    rotationPolicy: Never\n  revisionHistoryLimit: 1\n  issuerRef:\n    group: cert-manager.io\n    kind: Issuer\n    name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"root"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":35,"column":10},"end":{"line":35,"column":22}}})) != null ? stack1 : "")
    + "\n---\napiVersion: cert-manager.io/v1\nkind: ClusterIssuer\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":40,"column":8},"end":{"line":40,"column":20}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":41,"column":9},"end":{"line":41,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":42,"column":14},"end":{"line":42,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  ca:\n    secretName: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":45,"column":16},"end":{"line":45,"column":28}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"mesh/policy.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicy\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":5,"column":9},"end":{"line":5,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":14},"end":{"line":6,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  failurePolicy: Fail\n  matchConstraints:\n    resourceRules:\n      - apiGroups:\n          - cert-manager.io\n        apiVersions:\n          - \"*\"\n        operations:\n          - CREATE\n          - UPDATE\n        resources:\n          - "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"resource"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":19,"column":12},"end":{"line":19,"column":28}}})) != null ? stack1 : "")
    + "\n  matchConditions:\n    - name: issuer\n      expression: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"condition"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":22,"column":18},"end":{"line":22,"column":35}}})) != null ? stack1 : "")
    + "\n  validations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"validations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":23,"column":14},"end":{"line":23,"column":36}}})) != null ? stack1 : "")
    + "\n---\napiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicyBinding\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":28,"column":8},"end":{"line":28,"column":20}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":29,"column":9},"end":{"line":29,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":30,"column":14},"end":{"line":30,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  policyName: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":32,"column":14},"end":{"line":32,"column":26}}})) != null ? stack1 : "")
    + "\n  validationActions:\n    - Deny\n";
},"useData":true},
"owner/access.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"account"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":23}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"accountNamespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":37}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nautomountServiceAccountToken: false\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: karstkit-flux\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":14,"column":13},"end":{"line":14,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":15,"column":9},"end":{"line":15,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":16,"column":14},"end":{"line":16,"column":36}}})) != null ? stack1 : "")
    + "\nrules:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"rules"),2,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":17,"column":6},"end":{"line":17,"column":22}}})) != null ? stack1 : "")
    + "\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: karstkit-flux\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":23,"column":13},"end":{"line":23,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":24,"column":9},"end":{"line":24,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":25,"column":14},"end":{"line":25,"column":36}}})) != null ? stack1 : "")
    + "\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: Role\n  name: karstkit-flux\nsubjects:\n  - kind: ServiceAccount\n    name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"account"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":32,"column":10},"end":{"line":32,"column":25}}})) != null ? stack1 : "")
    + "\n    namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"accountNamespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":33,"column":15},"end":{"line":33,"column":39}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"owner/kustomization.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"resources"),2,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":3,"column":10},"end":{"line":3,"column":30}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"owner/limitrange.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  limits:\n    - type: Container\n      defaultRequest:\n        cpu: \"50m\"\n        memory: \"64Mi\"\n      default:\n        memory: \"256Mi\"\n";
},"useData":true},
"owner/namespace.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":5,"column":9},"end":{"line":5,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":14},"end":{"line":6,"column":36}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
"owner/networkpolicy.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  podSelector: {}\n  policyTypes:\n    - Ingress\n    - Egress\n";
},"useData":true},
"owner/resourcequota.yaml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "apiVersion: v1\nkind: ResourceQuota\nmetadata:\n  name: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"name"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":4,"column":8},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "\n  namespace: "
    + ((stack1 = lookupProperty(helpers,"str").call(alias1,lookupProperty(depth0,"namespace"),{"name":"str","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":30}}})) != null ? stack1 : "")
    + "\n  labels:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"labels"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":26}}})) != null ? stack1 : "")
    + "\n  annotations:"
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"annotations"),4,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":14},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "\nspec:\n  hard:\n    count/jobs.batch: \"500\"\n    persistentvolumeclaims: \"100\"\n    pods: \"500\"\n    services.loadbalancers: \"0\"\n    services.nodeports: \"0\"\n";
},"useData":true},
"workflow/certificates.yml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "name: Renew certificates\n\non:\n  schedule:\n    - cron: \"17 4 * * *\"\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency:\n  group: karst-certificates\n  cancel-in-progress: false\n\njobs:\n  renew:\n    name: Renew what is due\n    runs-on: ubuntu-24.04\n    timeout-minutes: 15\n    environment: karst-certificates\n    permissions:\n      contents: write # to commit sealed certificates to the default branch\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: karstkit/karstkit@"
    + ((stack1 = lookupProperty(helpers,"word").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"ref"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":26,"column":32},"end":{"line":26,"column":44}}})) != null ? stack1 : "")
    + " # zizmor: ignore[unpinned-uses] each release prints the line that pins it\n        with:\n          mode: renew\n        env:\n          # The private key that `karst init` left on your machine: store it as a secret of the environment.\n          KARST_CA_KEY: ${{ secrets.KARST_CA_KEY }}\n";
},"useData":true},
"workflow/deliver.yml": {"0":function(container,depth0,helpers,partials,data) {
    return "    environment: karst-certificates\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "        env:\n          # A new service gets its first certificate with the pull request that brings it.\n          KARST_CA_KEY: ${{ secrets.KARST_CA_KEY }}\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "name: Deliver\n\non:\n  push:\n    branches: [main]\n  schedule:\n    - cron: \"23 * * * *\" # branches of sources move without a push here\n  repository_dispatch:\n    types: [karst]\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency:\n  group: karst-deliver\n  cancel-in-progress: false\n\njobs:\n  deliver:\n    name: Keep the pull request\n    runs-on: ubuntu-24.04\n    timeout-minutes: 30\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"isIssuing"),{"name":"when","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":4},"end":{"line":25,"column":13}}})) != null ? stack1 : "")
    + "    permissions:\n      contents: write # to push the branch of the pull request\n      pull-requests: write # to open it and keep it up to date\n      checks: write # to say on its commit what it comes to\n    outputs:\n      decision: ${{ steps.karst.outputs.decision }}\n      pull-request: ${{ steps.karst.outputs.pull-request-number }}\n      build-matrix: ${{ steps.karst.outputs.build-matrix }}\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - id: karst\n        uses: karstkit/karstkit@"
    + ((stack1 = lookupProperty(helpers,"word").call(alias1,lookupProperty(depth0,"ref"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":39,"column":32},"end":{"line":39,"column":44}}})) != null ? stack1 : "")
    + " # zizmor: ignore[unpinned-uses] each release prints the line that pins it\n        with:\n          mode: pull-request\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"isIssuing"),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":8},"end":{"line":46,"column":17}}})) != null ? stack1 : "")
    + "      - name: Keep the pages that show the whole plan\n        if: always() && steps.karst.outputs.report-directory != ''\n        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0\n        with:\n          name: karst-plan\n          path: ${{ steps.karst.outputs.report-directory }}\n";
},"useData":true},
"workflow/plan.yml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "name: Plan\n\non:\n  pull_request:\n  merge_group:\n\npermissions: {}\n\nconcurrency:\n  group: karst-plan-${{ github.ref }}\n  cancel-in-progress: true\n\njobs:\n  plan:\n    name: Show what would change\n    runs-on: ubuntu-24.04\n    timeout-minutes: 15\n    permissions:\n      contents: read # to read the specs and the tree\n      checks: write # to say on the commit what the plan comes to\n      pull-requests: write # to keep one comment with it\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - id: karst\n        uses: karstkit/karstkit@"
    + ((stack1 = lookupProperty(helpers,"word").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"ref"),{"name":"word","hash":{},"data":data,"loc":{"start":{"line":27,"column":32},"end":{"line":27,"column":44}}})) != null ? stack1 : "")
    + " # zizmor: ignore[unpinned-uses] each release prints the line that pins it\n        with:\n          mode: plan\n      - name: Keep the pages that show the whole plan\n        if: always() && steps.karst.outputs.report-directory != ''\n        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0\n        with:\n          name: karst-plan\n          path: ${{ steps.karst.outputs.report-directory }}\n";
},"useData":true},
};
