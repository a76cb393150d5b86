// Generated from manifests-templates/; do not edit.
export const templates = {
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
    + "\n";
},"useData":true},
};
