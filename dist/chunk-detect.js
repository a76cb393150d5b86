import { a as __toCommonJS, n as __esmMin, r as __exportAll, t as __commonJSMin } from "./chunk-rolldown-runtime.js";
import { A as nearestNames, S as parseSlug, f as readConfig } from "./chunk-specs.js";
import { M as compareCodePoints, j as visible } from "./chunk-world.js";
const { dirname, join, normalize } = globalThis.process.getBuiltinModule("node:path/posix");

// src/detect/python/manager-version.ts
/** Versions of the managers where a project names none; images are rendered and tried with them. */
const managerVersions = {
	uv: "0.13.9",
	poetry: "2.5.1",
	/** Installed with its own lock (`pdm[locked]`): its dependencies have broken it before. */
	pdm: "2.29.3",
	pipenv: "2026.10.3"
};

// node_modules/dockerfile-ast/lib/argument.js
var require_argument = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Argument = void 0;
	var Argument = class {
		constructor(value, range) {
			this.value = value;
			this.range = range;
		}
		toString() {
			return this.value;
		}
		getRange() {
			return this.range;
		}
		getValue() {
			return this.value;
		}
		isAfter(position) {
			if (this.range.end.line < position.line) return false;
			return this.range.start.line > position.line ? true : this.range.start.character > position.character;
		}
		isBefore(position) {
			if (this.range.start.line < position.line) return true;
			return this.range.end.line > position.line ? false : this.range.end.character < position.character;
		}
	};
	exports.Argument = Argument;
}));

// node_modules/dockerfile-ast/lib/jsonArgument.js
var require_jsonArgument = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.JSONArgument = void 0;
	const argument_1 = require_argument();
	var JSONArgument = class extends argument_1.Argument {
		constructor(value, range, jsonRange) {
			super(value, range);
			this.jsonRange = jsonRange;
		}
		getJSONRange() {
			return this.jsonRange;
		}
		getJSONValue() {
			let value = super.getValue();
			value = value.substring(1, value.length - 1);
			return value;
		}
	};
	exports.JSONArgument = JSONArgument;
}));

// node_modules/vscode-languageserver-types/lib/esm/main.js
var main_exports$1 = /* @__PURE__ */ __exportAll({
	AnnotatedTextEdit: () => AnnotatedTextEdit,
	ApplyKind: () => ApplyKind,
	ChangeAnnotation: () => ChangeAnnotation,
	ChangeAnnotationIdentifier: () => ChangeAnnotationIdentifier,
	CodeAction: () => CodeAction,
	CodeActionContext: () => CodeActionContext,
	CodeActionKind: () => CodeActionKind,
	CodeActionTag: () => CodeActionTag,
	CodeActionTriggerKind: () => CodeActionTriggerKind,
	CodeDescription: () => CodeDescription,
	CodeLens: () => CodeLens,
	Color: () => Color,
	ColorInformation: () => ColorInformation,
	ColorPresentation: () => ColorPresentation,
	Command: () => Command,
	CompletionItem: () => CompletionItem,
	CompletionItemKind: () => CompletionItemKind,
	CompletionItemLabelDetails: () => CompletionItemLabelDetails,
	CompletionItemTag: () => CompletionItemTag,
	CompletionList: () => CompletionList,
	CreateFile: () => CreateFile,
	DeleteFile: () => DeleteFile,
	Diagnostic: () => Diagnostic,
	DiagnosticRelatedInformation: () => DiagnosticRelatedInformation,
	DiagnosticSeverity: () => DiagnosticSeverity,
	DiagnosticTag: () => DiagnosticTag,
	DocumentHighlight: () => DocumentHighlight,
	DocumentHighlightKind: () => DocumentHighlightKind,
	DocumentLink: () => DocumentLink,
	DocumentSymbol: () => DocumentSymbol,
	DocumentUri: () => DocumentUri,
	EOL: () => EOL,
	FoldingRange: () => FoldingRange,
	FoldingRangeKind: () => FoldingRangeKind,
	FormattingOptions: () => FormattingOptions,
	Hover: () => Hover,
	InlayHint: () => InlayHint,
	InlayHintKind: () => InlayHintKind,
	InlayHintLabelPart: () => InlayHintLabelPart,
	InlineCompletionContext: () => InlineCompletionContext,
	InlineCompletionItem: () => InlineCompletionItem,
	InlineCompletionList: () => InlineCompletionList,
	InlineCompletionTriggerKind: () => InlineCompletionTriggerKind,
	InlineValueContext: () => InlineValueContext,
	InlineValueEvaluatableExpression: () => InlineValueEvaluatableExpression,
	InlineValueText: () => InlineValueText,
	InlineValueVariableLookup: () => InlineValueVariableLookup,
	InsertReplaceEdit: () => InsertReplaceEdit,
	InsertTextFormat: () => InsertTextFormat,
	InsertTextMode: () => InsertTextMode,
	LanguageKind: () => LanguageKind,
	Location: () => Location,
	LocationLink: () => LocationLink,
	MarkedString: () => MarkedString,
	MarkupContent: () => MarkupContent,
	MarkupKind: () => MarkupKind,
	OptionalVersionedTextDocumentIdentifier: () => OptionalVersionedTextDocumentIdentifier,
	ParameterInformation: () => ParameterInformation,
	Position: () => Position,
	Range: () => Range,
	RenameFile: () => RenameFile,
	SelectedCompletionInfo: () => SelectedCompletionInfo,
	SelectionRange: () => SelectionRange,
	SemanticTokenModifiers: () => SemanticTokenModifiers,
	SemanticTokenTypes: () => SemanticTokenTypes,
	SemanticTokens: () => SemanticTokens,
	SignatureInformation: () => SignatureInformation,
	SnippetTextEdit: () => SnippetTextEdit,
	StringValue: () => StringValue,
	SymbolInformation: () => SymbolInformation,
	SymbolKind: () => SymbolKind,
	SymbolTag: () => SymbolTag,
	TextDocument: () => TextDocument$1,
	TextDocumentEdit: () => TextDocumentEdit,
	TextDocumentIdentifier: () => TextDocumentIdentifier,
	TextDocumentItem: () => TextDocumentItem,
	TextEdit: () => TextEdit,
	URI: () => URI,
	VersionedTextDocumentIdentifier: () => VersionedTextDocumentIdentifier,
	WorkspaceChange: () => WorkspaceChange,
	WorkspaceEdit: () => WorkspaceEdit,
	WorkspaceFolder: () => WorkspaceFolder,
	WorkspaceSymbol: () => WorkspaceSymbol,
	integer: () => integer,
	uinteger: () => uinteger
});
var DocumentUri, URI, integer, uinteger, Position, Range, Location, LocationLink, Color, ColorInformation, ColorPresentation, FoldingRangeKind, FoldingRange, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, CodeDescription, Diagnostic, Command, TextEdit, ChangeAnnotation, ChangeAnnotationIdentifier, AnnotatedTextEdit, TextDocumentEdit, CreateFile, RenameFile, DeleteFile, WorkspaceEdit, TextEditChangeImpl, SnippetTextEdit, ChangeAnnotations, WorkspaceChange, TextDocumentIdentifier, VersionedTextDocumentIdentifier, OptionalVersionedTextDocumentIdentifier, LanguageKind, TextDocumentItem, MarkupKind, MarkupContent, CompletionItemKind, InsertTextFormat, CompletionItemTag, InsertReplaceEdit, InsertTextMode, ApplyKind, CompletionItemLabelDetails, CompletionItem, CompletionList, MarkedString, Hover, ParameterInformation, SignatureInformation, DocumentHighlightKind, DocumentHighlight, SymbolKind, SymbolTag, SymbolInformation, WorkspaceSymbol, DocumentSymbol, CodeActionKind, CodeActionTriggerKind, CodeActionContext, CodeActionTag, CodeAction, CodeLens, FormattingOptions, DocumentLink, SelectionRange, SemanticTokenTypes, SemanticTokenModifiers, SemanticTokens, InlineValueText, InlineValueVariableLookup, InlineValueEvaluatableExpression, InlineValueContext, InlayHintKind, InlayHintLabelPart, InlayHint, StringValue, InlineCompletionItem, InlineCompletionList, InlineCompletionTriggerKind, SelectedCompletionInfo, InlineCompletionContext, WorkspaceFolder, EOL, TextDocument$1, FullTextDocument$1, Is;
var init_main$1 = __esmMin((() => {
	;
	(function(DocumentUri) {
		function is(value) {
			return typeof value === "string";
		}
		DocumentUri.is = is;
	})(DocumentUri || (DocumentUri = {}));
	;
	(function(URI) {
		function is(value) {
			return typeof value === "string";
		}
		URI.is = is;
	})(URI || (URI = {}));
	;
	(function(integer) {
		integer.MIN_VALUE = -2147483648;
		integer.MAX_VALUE = 2147483647;
		function is(value) {
			return typeof value === "number" && integer.MIN_VALUE <= value && value <= integer.MAX_VALUE;
		}
		integer.is = is;
	})(integer || (integer = {}));
	;
	(function(uinteger) {
		uinteger.MIN_VALUE = 0;
		uinteger.MAX_VALUE = 2147483647;
		function is(value) {
			return typeof value === "number" && uinteger.MIN_VALUE <= value && value <= uinteger.MAX_VALUE;
		}
		uinteger.is = is;
	})(uinteger || (uinteger = {}));
	;
	(function(Position) {
		/**
		* Creates a new Position literal from the given line and character.
		* @param line The position's line.
		* @param character The position's character.
		*/
		function create(line, character) {
			if (line === Number.MAX_VALUE) line = uinteger.MAX_VALUE;
			if (character === Number.MAX_VALUE) character = uinteger.MAX_VALUE;
			return {
				line,
				character
			};
		}
		Position.create = create;
		/**
		* Checks whether the given literal conforms to the {@link Position} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.uinteger(candidate.line) && Is.uinteger(candidate.character);
		}
		Position.is = is;
	})(Position || (Position = {}));
	;
	(function(Range) {
		function create(one, two, three, four) {
			if (Is.uinteger(one) && Is.uinteger(two) && Is.uinteger(three) && Is.uinteger(four)) return {
				start: Position.create(one, two),
				end: Position.create(three, four)
			};
			else if (Position.is(one) && Position.is(two)) return {
				start: one,
				end: two
			};
			else throw new Error(`Range#create called with invalid arguments[${one}, ${two}, ${three}, ${four}]`);
		}
		Range.create = create;
		/**
		* Checks whether the given literal conforms to the {@link Range} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Position.is(candidate.start) && Position.is(candidate.end);
		}
		Range.is = is;
	})(Range || (Range = {}));
	;
	(function(Location) {
		/**
		* Creates a Location literal.
		* @param uri The location's uri.
		* @param range The location's range.
		*/
		function create(uri, range) {
			return {
				uri,
				range
			};
		}
		Location.create = create;
		/**
		* Checks whether the given literal conforms to the {@link Location} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.range) && (Is.string(candidate.uri) || Is.undefined(candidate.uri));
		}
		Location.is = is;
	})(Location || (Location = {}));
	;
	(function(LocationLink) {
		/**
		* Creates a LocationLink literal.
		* @param targetUri The definition's uri.
		* @param targetRange The full range of the definition.
		* @param targetSelectionRange The span of the symbol definition at the target.
		* @param originSelectionRange The span of the symbol being defined in the originating source file.
		*/
		function create(targetUri, targetRange, targetSelectionRange, originSelectionRange) {
			return {
				targetUri,
				targetRange,
				targetSelectionRange,
				originSelectionRange
			};
		}
		LocationLink.create = create;
		/**
		* Checks whether the given literal conforms to the {@link LocationLink} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.targetRange) && Is.string(candidate.targetUri) && Range.is(candidate.targetSelectionRange) && (Range.is(candidate.originSelectionRange) || Is.undefined(candidate.originSelectionRange));
		}
		LocationLink.is = is;
	})(LocationLink || (LocationLink = {}));
	;
	(function(Color) {
		/**
		* Creates a new Color literal.
		*/
		function create(red, green, blue, alpha) {
			return {
				red,
				green,
				blue,
				alpha
			};
		}
		Color.create = create;
		/**
		* Checks whether the given literal conforms to the {@link Color} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.numberRange(candidate.red, 0, 1) && Is.numberRange(candidate.green, 0, 1) && Is.numberRange(candidate.blue, 0, 1) && Is.numberRange(candidate.alpha, 0, 1);
		}
		Color.is = is;
	})(Color || (Color = {}));
	;
	(function(ColorInformation) {
		/**
		* Creates a new ColorInformation literal.
		*/
		function create(range, color) {
			return {
				range,
				color
			};
		}
		ColorInformation.create = create;
		/**
		* Checks whether the given literal conforms to the {@link ColorInformation} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.range) && Color.is(candidate.color);
		}
		ColorInformation.is = is;
	})(ColorInformation || (ColorInformation = {}));
	;
	(function(ColorPresentation) {
		/**
		* Creates a new ColorInformation literal.
		*/
		function create(label, textEdit, additionalTextEdits) {
			return {
				label,
				textEdit,
				additionalTextEdits
			};
		}
		ColorPresentation.create = create;
		/**
		* Checks whether the given literal conforms to the {@link ColorInformation} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.undefined(candidate.textEdit) || TextEdit.is(candidate.textEdit)) && (Is.undefined(candidate.additionalTextEdits) || Is.typedArray(candidate.additionalTextEdits, TextEdit.is));
		}
		ColorPresentation.is = is;
	})(ColorPresentation || (ColorPresentation = {}));
	;
	(function(FoldingRangeKind) {
		/**
		* Folding range for a comment
		*/
		FoldingRangeKind.Comment = "comment";
		/**
		* Folding range for an import or include
		*/
		FoldingRangeKind.Imports = "imports";
		/**
		* Folding range for a region (e.g. `#region`)
		*/
		FoldingRangeKind.Region = "region";
	})(FoldingRangeKind || (FoldingRangeKind = {}));
	;
	(function(FoldingRange) {
		/**
		* Creates a new FoldingRange literal.
		*/
		function create(startLine, endLine, startCharacter, endCharacter, kind, collapsedText) {
			const result = {
				startLine,
				endLine
			};
			if (Is.defined(startCharacter)) result.startCharacter = startCharacter;
			if (Is.defined(endCharacter)) result.endCharacter = endCharacter;
			if (Is.defined(kind)) result.kind = kind;
			if (Is.defined(collapsedText)) result.collapsedText = collapsedText;
			return result;
		}
		FoldingRange.create = create;
		/**
		* Checks whether the given literal conforms to the {@link FoldingRange} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.uinteger(candidate.startLine) && Is.uinteger(candidate.endLine) && (Is.undefined(candidate.startCharacter) || Is.uinteger(candidate.startCharacter)) && (Is.undefined(candidate.endCharacter) || Is.uinteger(candidate.endCharacter)) && (Is.undefined(candidate.kind) || Is.string(candidate.kind));
		}
		FoldingRange.is = is;
	})(FoldingRange || (FoldingRange = {}));
	;
	(function(DiagnosticRelatedInformation) {
		/**
		* Creates a new DiagnosticRelatedInformation literal.
		*/
		function create(location, message) {
			return {
				location,
				message
			};
		}
		DiagnosticRelatedInformation.create = create;
		/**
		* Checks whether the given literal conforms to the {@link DiagnosticRelatedInformation} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Location.is(candidate.location) && Is.string(candidate.message);
		}
		DiagnosticRelatedInformation.is = is;
	})(DiagnosticRelatedInformation || (DiagnosticRelatedInformation = {}));
	;
	(function(DiagnosticSeverity) {
		/**
		* Reports an error.
		*/
		DiagnosticSeverity.Error = 1;
		/**
		* Reports a warning.
		*/
		DiagnosticSeverity.Warning = 2;
		/**
		* Reports an information.
		*/
		DiagnosticSeverity.Information = 3;
		/**
		* Reports a hint.
		*/
		DiagnosticSeverity.Hint = 4;
	})(DiagnosticSeverity || (DiagnosticSeverity = {}));
	;
	(function(DiagnosticTag) {
		/**
		* Unused or unnecessary code.
		*
		* Clients are allowed to render diagnostics with this tag faded out instead of having
		* an error squiggle.
		*/
		DiagnosticTag.Unnecessary = 1;
		/**
		* Deprecated or obsolete code.
		*
		* Clients are allowed to rendered diagnostics with this tag strike through.
		*/
		DiagnosticTag.Deprecated = 2;
	})(DiagnosticTag || (DiagnosticTag = {}));
	;
	(function(CodeDescription) {
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.string(candidate.href);
		}
		CodeDescription.is = is;
	})(CodeDescription || (CodeDescription = {}));
	;
	(function(Diagnostic) {
		/**
		* Creates a new Diagnostic literal.
		*/
		function create(range, message, severity, code, source, relatedInformation) {
			const result = {
				range,
				message
			};
			if (Is.defined(severity)) result.severity = severity;
			if (Is.defined(code)) result.code = code;
			if (Is.defined(source)) result.source = source;
			if (Is.defined(relatedInformation)) result.relatedInformation = relatedInformation;
			return result;
		}
		Diagnostic.create = create;
		/**
		* Checks whether the given literal conforms to the {@link Diagnostic} interface.
		*/
		function is(value) {
			var _a;
			const candidate = value;
			return Is.defined(candidate) && Range.is(candidate.range) && (Is.string(candidate.message) || MarkupContent.is(candidate.message)) && (Is.number(candidate.severity) || Is.undefined(candidate.severity)) && (Is.integer(candidate.code) || Is.string(candidate.code) || Is.undefined(candidate.code)) && (Is.undefined(candidate.codeDescription) || Is.string((_a = candidate.codeDescription) === null || _a === void 0 ? void 0 : _a.href)) && (Is.string(candidate.source) || Is.undefined(candidate.source)) && (Is.undefined(candidate.relatedInformation) || Is.typedArray(candidate.relatedInformation, DiagnosticRelatedInformation.is));
		}
		Diagnostic.is = is;
		/**
		* Checks whether the given diagnostic's message conforms to the 3.17.0
		* version of the protocol where the message is a string.
		*
		* @param value the diagnostic
		* @returns true if the diagnostic's message is a string, false otherwise.
		*/
		function is3_17(value) {
			return Is.string(value.message);
		}
		Diagnostic.is3_17 = is3_17;
		/**
		* Gets the message string of a diagnostic. If the message is already a
		* string, it is returned as is. If the message is a MarkupContent,
		* the value of the MarkupContent is returned. Otherwise an error is thrown.
		*
		* @param diagnostic the diagnostic to get the message string from.
		* @returns the message string of the given diagnostic.
		*/
		function getMessageString(diagnostic) {
			if (Is.string(diagnostic.message)) return diagnostic.message;
			else if (MarkupContent.is(diagnostic.message)) return diagnostic.message.value;
			else throw new Error(`Unknown message type ${typeof diagnostic.message}`);
		}
		Diagnostic.getMessageString = getMessageString;
	})(Diagnostic || (Diagnostic = {}));
	;
	(function(Command) {
		/**
		* Creates a new Command literal.
		*/
		function create(title, command, ...args) {
			const result = {
				title,
				command
			};
			if (Is.defined(args) && args.length > 0) result.arguments = args;
			return result;
		}
		Command.create = create;
		/**
		* Checks whether the given literal conforms to the {@link Command} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.string(candidate.title) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip)) && Is.string(candidate.command);
		}
		Command.is = is;
	})(Command || (Command = {}));
	;
	(function(TextEdit) {
		/**
		* Creates a replace text edit.
		* @param range The range of text to be replaced.
		* @param newText The new text.
		*/
		function replace(range, newText) {
			return {
				range,
				newText
			};
		}
		TextEdit.replace = replace;
		/**
		* Creates an insert text edit.
		* @param position The position to insert the text at.
		* @param newText The text to be inserted.
		*/
		function insert(position, newText) {
			return {
				range: {
					start: position,
					end: position
				},
				newText
			};
		}
		TextEdit.insert = insert;
		/**
		* Creates a delete text edit.
		* @param range The range of text to be deleted.
		*/
		function del(range) {
			return {
				range,
				newText: ""
			};
		}
		TextEdit.del = del;
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.string(candidate.newText) && Range.is(candidate.range);
		}
		TextEdit.is = is;
	})(TextEdit || (TextEdit = {}));
	;
	(function(ChangeAnnotation) {
		function create(label, needsConfirmation, description) {
			const result = { label };
			if (needsConfirmation !== void 0) result.needsConfirmation = needsConfirmation;
			if (description !== void 0) result.description = description;
			return result;
		}
		ChangeAnnotation.create = create;
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.boolean(candidate.needsConfirmation) || candidate.needsConfirmation === void 0) && (Is.string(candidate.description) || candidate.description === void 0);
		}
		ChangeAnnotation.is = is;
	})(ChangeAnnotation || (ChangeAnnotation = {}));
	;
	(function(ChangeAnnotationIdentifier) {
		function is(value) {
			const candidate = value;
			return Is.string(candidate);
		}
		ChangeAnnotationIdentifier.is = is;
	})(ChangeAnnotationIdentifier || (ChangeAnnotationIdentifier = {}));
	;
	(function(AnnotatedTextEdit) {
		/**
		* Creates an annotated replace text edit.
		*
		* @param range The range of text to be replaced.
		* @param newText The new text.
		* @param annotation The annotation.
		*/
		function replace(range, newText, annotation) {
			return {
				range,
				newText,
				annotationId: annotation
			};
		}
		AnnotatedTextEdit.replace = replace;
		/**
		* Creates an annotated insert text edit.
		*
		* @param position The position to insert the text at.
		* @param newText The text to be inserted.
		* @param annotation The annotation.
		*/
		function insert(position, newText, annotation) {
			return {
				range: {
					start: position,
					end: position
				},
				newText,
				annotationId: annotation
			};
		}
		AnnotatedTextEdit.insert = insert;
		/**
		* Creates an annotated delete text edit.
		*
		* @param range The range of text to be deleted.
		* @param annotation The annotation.
		*/
		function del(range, annotation) {
			return {
				range,
				newText: "",
				annotationId: annotation
			};
		}
		AnnotatedTextEdit.del = del;
		function is(value) {
			const candidate = value;
			return TextEdit.is(candidate) && (ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		AnnotatedTextEdit.is = is;
	})(AnnotatedTextEdit || (AnnotatedTextEdit = {}));
	;
	(function(TextDocumentEdit) {
		/**
		* Creates a new `TextDocumentEdit`
		*/
		function create(textDocument, edits) {
			return {
				textDocument,
				edits
			};
		}
		TextDocumentEdit.create = create;
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && OptionalVersionedTextDocumentIdentifier.is(candidate.textDocument) && Array.isArray(candidate.edits);
		}
		TextDocumentEdit.is = is;
	})(TextDocumentEdit || (TextDocumentEdit = {}));
	;
	(function(CreateFile) {
		function create(uri, options, annotation) {
			const result = {
				kind: "create",
				uri
			};
			if (options !== void 0 && (options.overwrite !== void 0 || options.ignoreIfExists !== void 0)) result.options = options;
			if (annotation !== void 0) result.annotationId = annotation;
			return result;
		}
		CreateFile.create = create;
		function is(value) {
			const candidate = value;
			return candidate && candidate.kind === "create" && Is.string(candidate.uri) && (candidate.options === void 0 || (candidate.options.overwrite === void 0 || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === void 0 || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		CreateFile.is = is;
	})(CreateFile || (CreateFile = {}));
	;
	(function(RenameFile) {
		function create(oldUri, newUri, options, annotation) {
			const result = {
				kind: "rename",
				oldUri,
				newUri
			};
			if (options !== void 0 && (options.overwrite !== void 0 || options.ignoreIfExists !== void 0)) result.options = options;
			if (annotation !== void 0) result.annotationId = annotation;
			return result;
		}
		RenameFile.create = create;
		function is(value) {
			const candidate = value;
			return candidate && candidate.kind === "rename" && Is.string(candidate.oldUri) && Is.string(candidate.newUri) && (candidate.options === void 0 || (candidate.options.overwrite === void 0 || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === void 0 || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		RenameFile.is = is;
	})(RenameFile || (RenameFile = {}));
	;
	(function(DeleteFile) {
		function create(uri, options, annotation) {
			const result = {
				kind: "delete",
				uri
			};
			if (options !== void 0 && (options.recursive !== void 0 || options.ignoreIfNotExists !== void 0)) result.options = options;
			if (annotation !== void 0) result.annotationId = annotation;
			return result;
		}
		DeleteFile.create = create;
		function is(value) {
			const candidate = value;
			return candidate && candidate.kind === "delete" && Is.string(candidate.uri) && (candidate.options === void 0 || (candidate.options.recursive === void 0 || Is.boolean(candidate.options.recursive)) && (candidate.options.ignoreIfNotExists === void 0 || Is.boolean(candidate.options.ignoreIfNotExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		DeleteFile.is = is;
	})(DeleteFile || (DeleteFile = {}));
	;
	(function(WorkspaceEdit) {
		function is(value) {
			const candidate = value;
			return candidate && (candidate.changes !== void 0 || candidate.documentChanges !== void 0) && (candidate.documentChanges === void 0 || candidate.documentChanges.every((change) => {
				if (Is.string(change.kind)) return CreateFile.is(change) || RenameFile.is(change) || DeleteFile.is(change);
				else return TextDocumentEdit.is(change);
			}));
		}
		WorkspaceEdit.is = is;
	})(WorkspaceEdit || (WorkspaceEdit = {}));
	TextEditChangeImpl = class {
		constructor(edits, changeAnnotations) {
			this.edits = edits;
			this.changeAnnotations = changeAnnotations;
		}
		insert(position, newText, annotation) {
			let edit;
			let id;
			if (annotation === void 0) edit = TextEdit.insert(position, newText);
			else if (ChangeAnnotationIdentifier.is(annotation)) {
				id = annotation;
				edit = AnnotatedTextEdit.insert(position, newText, annotation);
			} else {
				this.assertChangeAnnotations(this.changeAnnotations);
				id = this.changeAnnotations.manage(annotation);
				edit = AnnotatedTextEdit.insert(position, newText, id);
			}
			this.edits.push(edit);
			if (id !== void 0) return id;
		}
		replace(range, newText, annotation) {
			let edit;
			let id;
			if (annotation === void 0) edit = TextEdit.replace(range, newText);
			else if (ChangeAnnotationIdentifier.is(annotation)) {
				id = annotation;
				edit = AnnotatedTextEdit.replace(range, newText, annotation);
			} else {
				this.assertChangeAnnotations(this.changeAnnotations);
				id = this.changeAnnotations.manage(annotation);
				edit = AnnotatedTextEdit.replace(range, newText, id);
			}
			this.edits.push(edit);
			if (id !== void 0) return id;
		}
		delete(range, annotation) {
			let edit;
			let id;
			if (annotation === void 0) edit = TextEdit.del(range);
			else if (ChangeAnnotationIdentifier.is(annotation)) {
				id = annotation;
				edit = AnnotatedTextEdit.del(range, annotation);
			} else {
				this.assertChangeAnnotations(this.changeAnnotations);
				id = this.changeAnnotations.manage(annotation);
				edit = AnnotatedTextEdit.del(range, id);
			}
			this.edits.push(edit);
			if (id !== void 0) return id;
		}
		add(edit) {
			this.edits.push(edit);
		}
		all() {
			return this.edits;
		}
		clear() {
			this.edits.splice(0, this.edits.length);
		}
		assertChangeAnnotations(value) {
			if (value === void 0) throw new Error(`Text edit change is not configured to manage change annotations.`);
		}
	};
	;
	(function(SnippetTextEdit) {
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.range) && StringValue.isSnippet(candidate.snippet) && (candidate.annotationId === void 0 || ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId));
		}
		SnippetTextEdit.is = is;
	})(SnippetTextEdit || (SnippetTextEdit = {}));
	ChangeAnnotations = class {
		constructor(annotations) {
			this._annotations = annotations === void 0 ? Object.create(null) : annotations;
			this._counter = 0;
			this._size = 0;
		}
		all() {
			return this._annotations;
		}
		get size() {
			return this._size;
		}
		manage(idOrAnnotation, annotation) {
			let id;
			if (ChangeAnnotationIdentifier.is(idOrAnnotation)) id = idOrAnnotation;
			else {
				id = this.nextId();
				annotation = idOrAnnotation;
			}
			if (this._annotations[id] !== void 0) throw new Error(`Id ${id} is already in use.`);
			if (annotation === void 0) throw new Error(`No annotation provided for id ${id}`);
			this._annotations[id] = annotation;
			this._size++;
			return id;
		}
		nextId() {
			this._counter++;
			return this._counter.toString();
		}
	};
	WorkspaceChange = class {
		constructor(workspaceEdit) {
			this._textEditChanges = Object.create(null);
			if (workspaceEdit !== void 0) {
				this._workspaceEdit = workspaceEdit;
				if (workspaceEdit.documentChanges) {
					this._changeAnnotations = new ChangeAnnotations(workspaceEdit.changeAnnotations);
					workspaceEdit.changeAnnotations = this._changeAnnotations.all();
					workspaceEdit.documentChanges.forEach((change) => {
						if (TextDocumentEdit.is(change)) {
							const textEditChange = new TextEditChangeImpl(change.edits, this._changeAnnotations);
							this._textEditChanges[change.textDocument.uri] = textEditChange;
						}
					});
				} else if (workspaceEdit.changes) Object.keys(workspaceEdit.changes).forEach((key) => {
					const textEditChange = new TextEditChangeImpl(workspaceEdit.changes[key]);
					this._textEditChanges[key] = textEditChange;
				});
			} else this._workspaceEdit = {};
		}
		/**
		* Returns the underlying {@link WorkspaceEdit} literal
		* use to be returned from a workspace edit operation like rename.
		*/
		get edit() {
			this.initDocumentChanges();
			if (this._changeAnnotations !== void 0) {
				if (this._changeAnnotations.size === 0) this._workspaceEdit.changeAnnotations = void 0;
				else this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
			}
			return this._workspaceEdit;
		}
		getTextEditChange(key) {
			if (OptionalVersionedTextDocumentIdentifier.is(key)) {
				this.initDocumentChanges();
				if (this._workspaceEdit.documentChanges === void 0) throw new Error("Workspace edit is not configured for document changes.");
				const textDocument = {
					uri: key.uri,
					version: key.version
				};
				let result = this._textEditChanges[textDocument.uri];
				if (!result) {
					const edits = [];
					const textDocumentEdit = {
						textDocument,
						edits
					};
					this._workspaceEdit.documentChanges.push(textDocumentEdit);
					result = new TextEditChangeImpl(edits, this._changeAnnotations);
					this._textEditChanges[textDocument.uri] = result;
				}
				return result;
			} else {
				this.initChanges();
				if (this._workspaceEdit.changes === void 0) throw new Error("Workspace edit is not configured for normal text edit changes.");
				let result = this._textEditChanges[key];
				if (!result) {
					const edits = [];
					this._workspaceEdit.changes[key] = edits;
					result = new TextEditChangeImpl(edits);
					this._textEditChanges[key] = result;
				}
				return result;
			}
		}
		initDocumentChanges() {
			if (this._workspaceEdit.documentChanges === void 0 && this._workspaceEdit.changes === void 0) {
				this._changeAnnotations = new ChangeAnnotations();
				this._workspaceEdit.documentChanges = [];
				this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
			}
		}
		initChanges() {
			if (this._workspaceEdit.documentChanges === void 0 && this._workspaceEdit.changes === void 0) this._workspaceEdit.changes = Object.create(null);
		}
		createFile(uri, optionsOrAnnotation, options) {
			this.initDocumentChanges();
			if (this._workspaceEdit.documentChanges === void 0) throw new Error("Workspace edit is not configured for document changes.");
			let annotation;
			if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) annotation = optionsOrAnnotation;
			else options = optionsOrAnnotation;
			let operation;
			let id;
			if (annotation === void 0) operation = CreateFile.create(uri, options);
			else {
				id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
				operation = CreateFile.create(uri, options, id);
			}
			this._workspaceEdit.documentChanges.push(operation);
			if (id !== void 0) return id;
		}
		renameFile(oldUri, newUri, optionsOrAnnotation, options) {
			this.initDocumentChanges();
			if (this._workspaceEdit.documentChanges === void 0) throw new Error("Workspace edit is not configured for document changes.");
			let annotation;
			if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) annotation = optionsOrAnnotation;
			else options = optionsOrAnnotation;
			let operation;
			let id;
			if (annotation === void 0) operation = RenameFile.create(oldUri, newUri, options);
			else {
				id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
				operation = RenameFile.create(oldUri, newUri, options, id);
			}
			this._workspaceEdit.documentChanges.push(operation);
			if (id !== void 0) return id;
		}
		deleteFile(uri, optionsOrAnnotation, options) {
			this.initDocumentChanges();
			if (this._workspaceEdit.documentChanges === void 0) throw new Error("Workspace edit is not configured for document changes.");
			let annotation;
			if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) annotation = optionsOrAnnotation;
			else options = optionsOrAnnotation;
			let operation;
			let id;
			if (annotation === void 0) operation = DeleteFile.create(uri, options);
			else {
				id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
				operation = DeleteFile.create(uri, options, id);
			}
			this._workspaceEdit.documentChanges.push(operation);
			if (id !== void 0) return id;
		}
	};
	;
	(function(TextDocumentIdentifier) {
		/**
		* Creates a new TextDocumentIdentifier literal.
		* @param uri The document's uri.
		*/
		function create(uri) {
			return { uri };
		}
		TextDocumentIdentifier.create = create;
		/**
		* Checks whether the given literal conforms to the {@link TextDocumentIdentifier} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.string(candidate.uri);
		}
		TextDocumentIdentifier.is = is;
	})(TextDocumentIdentifier || (TextDocumentIdentifier = {}));
	;
	(function(VersionedTextDocumentIdentifier) {
		/**
		* Creates a new VersionedTextDocumentIdentifier literal.
		* @param uri The document's uri.
		* @param version The document's version.
		*/
		function create(uri, version) {
			return {
				uri,
				version
			};
		}
		VersionedTextDocumentIdentifier.create = create;
		/**
		* Checks whether the given literal conforms to the {@link VersionedTextDocumentIdentifier} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.string(candidate.uri) && Is.integer(candidate.version);
		}
		VersionedTextDocumentIdentifier.is = is;
	})(VersionedTextDocumentIdentifier || (VersionedTextDocumentIdentifier = {}));
	;
	(function(OptionalVersionedTextDocumentIdentifier) {
		/**
		* Creates a new OptionalVersionedTextDocumentIdentifier literal.
		* @param uri The document's uri.
		* @param version The document's version.
		*/
		function create(uri, version) {
			return {
				uri,
				version
			};
		}
		OptionalVersionedTextDocumentIdentifier.create = create;
		/**
		* Checks whether the given literal conforms to the {@link OptionalVersionedTextDocumentIdentifier} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.string(candidate.uri) && (candidate.version === null || Is.integer(candidate.version));
		}
		OptionalVersionedTextDocumentIdentifier.is = is;
	})(OptionalVersionedTextDocumentIdentifier || (OptionalVersionedTextDocumentIdentifier = {}));
	;
	(function(LanguageKind) {
		LanguageKind.ABAP = "abap";
		LanguageKind.WindowsBat = "bat";
		LanguageKind.BibTeX = "bibtex";
		LanguageKind.Clojure = "clojure";
		LanguageKind.Coffeescript = "coffeescript";
		LanguageKind.C = "c";
		LanguageKind.CPP = "cpp";
		LanguageKind.CSharp = "csharp";
		LanguageKind.CSS = "css";
		/**
		* @since 3.18.0
		*/
		LanguageKind.D = "d";
		/**
		* @since 3.18.0
		*/
		LanguageKind.Delphi = "pascal";
		LanguageKind.Diff = "diff";
		LanguageKind.Dart = "dart";
		LanguageKind.Dockerfile = "dockerfile";
		LanguageKind.Elixir = "elixir";
		LanguageKind.Erlang = "erlang";
		LanguageKind.FSharp = "fsharp";
		LanguageKind.GitCommit = "git-commit";
		LanguageKind.GitRebase = "git-rebase";
		LanguageKind.Go = "go";
		LanguageKind.Groovy = "groovy";
		LanguageKind.Handlebars = "handlebars";
		LanguageKind.Haskell = "haskell";
		LanguageKind.HTML = "html";
		LanguageKind.Ini = "ini";
		LanguageKind.Java = "java";
		LanguageKind.JavaScript = "javascript";
		LanguageKind.JavaScriptReact = "javascriptreact";
		LanguageKind.JSON = "json";
		LanguageKind.LaTeX = "latex";
		LanguageKind.Less = "less";
		LanguageKind.Lua = "lua";
		LanguageKind.Makefile = "makefile";
		LanguageKind.Markdown = "markdown";
		LanguageKind.ObjectiveC = "objective-c";
		LanguageKind.ObjectiveCPP = "objective-cpp";
		/**
		* @since 3.18.0
		*/
		LanguageKind.Pascal = "pascal";
		LanguageKind.Perl = "perl";
		LanguageKind.Perl6 = "perl6";
		LanguageKind.PHP = "php";
		LanguageKind.Plaintext = "plaintext";
		LanguageKind.Powershell = "powershell";
		LanguageKind.Pug = "jade";
		LanguageKind.Python = "python";
		LanguageKind.R = "r";
		LanguageKind.Razor = "razor";
		LanguageKind.Ruby = "ruby";
		LanguageKind.Rust = "rust";
		LanguageKind.SCSS = "scss";
		LanguageKind.SASS = "sass";
		LanguageKind.Scala = "scala";
		LanguageKind.ShaderLab = "shaderlab";
		LanguageKind.ShellScript = "shellscript";
		LanguageKind.SQL = "sql";
		LanguageKind.Swift = "swift";
		LanguageKind.TypeScript = "typescript";
		LanguageKind.TypeScriptReact = "typescriptreact";
		LanguageKind.TeX = "tex";
		LanguageKind.VisualBasic = "vb";
		LanguageKind.XML = "xml";
		LanguageKind.XSL = "xsl";
		LanguageKind.YAML = "yaml";
	})(LanguageKind || (LanguageKind = {}));
	;
	(function(TextDocumentItem) {
		/**
		* Creates a new TextDocumentItem literal.
		* @param uri The document's uri.
		* @param languageId The document's language identifier.
		* @param version The document's version number.
		* @param text The document's text.
		*/
		function create(uri, languageId, version, text) {
			return {
				uri,
				languageId,
				version,
				text
			};
		}
		TextDocumentItem.create = create;
		/**
		* Checks whether the given literal conforms to the {@link TextDocumentItem} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.string(candidate.uri) && Is.string(candidate.languageId) && Is.integer(candidate.version) && Is.string(candidate.text);
		}
		TextDocumentItem.is = is;
	})(TextDocumentItem || (TextDocumentItem = {}));
	;
	(function(MarkupKind) {
		/**
		* Plain text is supported as a content format
		*/
		MarkupKind.PlainText = "plaintext";
		/**
		* Markdown is supported as a content format
		*/
		MarkupKind.Markdown = "markdown";
		/**
		* Checks whether the given value is a value of the {@link MarkupKind} type.
		*/
		function is(value) {
			const candidate = value;
			return candidate === MarkupKind.PlainText || candidate === MarkupKind.Markdown;
		}
		MarkupKind.is = is;
	})(MarkupKind || (MarkupKind = {}));
	;
	(function(MarkupContent) {
		/**
		* Checks whether the given value conforms to the {@link MarkupContent} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(value) && MarkupKind.is(candidate.kind) && Is.string(candidate.value);
		}
		MarkupContent.is = is;
	})(MarkupContent || (MarkupContent = {}));
	;
	(function(CompletionItemKind) {
		CompletionItemKind.Text = 1;
		CompletionItemKind.Method = 2;
		CompletionItemKind.Function = 3;
		CompletionItemKind.Constructor = 4;
		CompletionItemKind.Field = 5;
		CompletionItemKind.Variable = 6;
		CompletionItemKind.Class = 7;
		CompletionItemKind.Interface = 8;
		CompletionItemKind.Module = 9;
		CompletionItemKind.Property = 10;
		CompletionItemKind.Unit = 11;
		CompletionItemKind.Value = 12;
		CompletionItemKind.Enum = 13;
		CompletionItemKind.Keyword = 14;
		CompletionItemKind.Snippet = 15;
		CompletionItemKind.Color = 16;
		CompletionItemKind.File = 17;
		CompletionItemKind.Reference = 18;
		CompletionItemKind.Folder = 19;
		CompletionItemKind.EnumMember = 20;
		CompletionItemKind.Constant = 21;
		CompletionItemKind.Struct = 22;
		CompletionItemKind.Event = 23;
		CompletionItemKind.Operator = 24;
		CompletionItemKind.TypeParameter = 25;
	})(CompletionItemKind || (CompletionItemKind = {}));
	;
	(function(InsertTextFormat) {
		/**
		* The primary text to be inserted is treated as a plain string.
		*/
		InsertTextFormat.PlainText = 1;
		/**
		* The primary text to be inserted is treated as a snippet.
		*
		* A snippet can define tab stops and placeholders with `$1`, `$2`
		* and `${3:foo}`. `$0` defines the final tab stop, it defaults to
		* the end of the snippet. Placeholders with equal identifiers are linked,
		* that is typing in one will update others too.
		*
		* See also: https://microsoft.github.io/language-server-protocol/specifications/specification-current/#snippet_syntax
		*/
		InsertTextFormat.Snippet = 2;
	})(InsertTextFormat || (InsertTextFormat = {}));
	;
	(function(CompletionItemTag) {
		/**
		* Render a completion as obsolete, usually using a strike-out.
		*/
		CompletionItemTag.Deprecated = 1;
	})(CompletionItemTag || (CompletionItemTag = {}));
	;
	(function(InsertReplaceEdit) {
		/**
		* Creates a new insert / replace edit
		*/
		function create(newText, insert, replace) {
			return {
				newText,
				insert,
				replace
			};
		}
		InsertReplaceEdit.create = create;
		/**
		* Checks whether the given literal conforms to the {@link InsertReplaceEdit} interface.
		*/
		function is(value) {
			const candidate = value;
			return candidate && Is.string(candidate.newText) && Range.is(candidate.insert) && Range.is(candidate.replace);
		}
		InsertReplaceEdit.is = is;
	})(InsertReplaceEdit || (InsertReplaceEdit = {}));
	;
	(function(InsertTextMode) {
		/**
		* The insertion or replace strings is taken as it is. If the
		* value is multi line the lines below the cursor will be
		* inserted using the indentation defined in the string value.
		* The client will not apply any kind of adjustments to the
		* string.
		*/
		InsertTextMode.asIs = 1;
		/**
		* The editor adjusts leading whitespace of new lines so that
		* they match the indentation up to the cursor of the line for
		* which the item is accepted.
		*
		* Consider a line like this: <2tabs><cursor><3tabs>foo. Accepting a
		* multi line completion item is indented using 2 tabs and all
		* following lines inserted will be indented using 2 tabs as well.
		*/
		InsertTextMode.adjustIndentation = 2;
	})(InsertTextMode || (InsertTextMode = {}));
	;
	(function(ApplyKind) {
		/**
		* The value from the individual item (if provided and not `null`) will be
		* used instead of the default.
		*/
		ApplyKind.Replace = 1;
		/**
		* The value from the item will be merged with the default.
		*
		* The specific rules for mergeing values are defined against each field
		* that supports merging.
		*/
		ApplyKind.Merge = 2;
	})(ApplyKind || (ApplyKind = {}));
	;
	(function(CompletionItemLabelDetails) {
		function is(value) {
			const candidate = value;
			return candidate && (Is.string(candidate.detail) || candidate.detail === void 0) && (Is.string(candidate.description) || candidate.description === void 0);
		}
		CompletionItemLabelDetails.is = is;
	})(CompletionItemLabelDetails || (CompletionItemLabelDetails = {}));
	;
	(function(CompletionItem) {
		/**
		* Create a completion item and seed it with a label.
		* @param label The completion item's label
		*/
		function create(label) {
			return { label };
		}
		CompletionItem.create = create;
	})(CompletionItem || (CompletionItem = {}));
	;
	(function(CompletionList) {
		/**
		* Creates a new completion list.
		*
		* @param items The completion items.
		* @param isIncomplete The list is not complete.
		*/
		function create(items, isIncomplete) {
			return {
				items: items ? items : [],
				isIncomplete: !!isIncomplete
			};
		}
		CompletionList.create = create;
	})(CompletionList || (CompletionList = {}));
	;
	(function(MarkedString) {
		/**
		* Creates a marked string from plain text.
		*
		* @param plainText The plain text.
		*/
		function fromPlainText(plainText) {
			return plainText.replace(/[\\`*_{}[\]()#+\-.!]/g, "\\$&");
		}
		MarkedString.fromPlainText = fromPlainText;
		/**
		* Checks whether the given value conforms to the {@link MarkedString} type.
		*/
		function is(value) {
			const candidate = value;
			return Is.string(candidate) || Is.objectLiteral(candidate) && Is.string(candidate.language) && Is.string(candidate.value);
		}
		MarkedString.is = is;
	})(MarkedString || (MarkedString = {}));
	;
	(function(Hover) {
		/**
		* Checks whether the given value conforms to the {@link Hover} interface.
		*/
		function is(value) {
			const candidate = value;
			return !!candidate && Is.objectLiteral(candidate) && (MarkupContent.is(candidate.contents) || MarkedString.is(candidate.contents) || Is.typedArray(candidate.contents, MarkedString.is)) && (value.range === void 0 || Range.is(value.range));
		}
		Hover.is = is;
	})(Hover || (Hover = {}));
	;
	(function(ParameterInformation) {
		/**
		* Creates a new parameter information literal.
		*
		* @param label A label string.
		* @param documentation A doc string.
		*/
		function create(label, documentation) {
			return documentation ? {
				label,
				documentation
			} : { label };
		}
		ParameterInformation.create = create;
	})(ParameterInformation || (ParameterInformation = {}));
	;
	(function(SignatureInformation) {
		function create(label, documentation, ...parameters) {
			const result = { label };
			if (Is.defined(documentation)) result.documentation = documentation;
			if (Is.defined(parameters)) result.parameters = parameters;
			else result.parameters = [];
			return result;
		}
		SignatureInformation.create = create;
	})(SignatureInformation || (SignatureInformation = {}));
	;
	(function(DocumentHighlightKind) {
		/**
		* A textual occurrence.
		*/
		DocumentHighlightKind.Text = 1;
		/**
		* Read-access of a symbol, like reading a variable.
		*/
		DocumentHighlightKind.Read = 2;
		/**
		* Write-access of a symbol, like writing to a variable.
		*/
		DocumentHighlightKind.Write = 3;
	})(DocumentHighlightKind || (DocumentHighlightKind = {}));
	;
	(function(DocumentHighlight) {
		/**
		* Create a DocumentHighlight object.
		* @param range The range the highlight applies to.
		* @param kind The highlight kind
		*/
		function create(range, kind) {
			const result = { range };
			if (Is.number(kind)) result.kind = kind;
			return result;
		}
		DocumentHighlight.create = create;
	})(DocumentHighlight || (DocumentHighlight = {}));
	;
	(function(SymbolKind) {
		SymbolKind.File = 1;
		SymbolKind.Module = 2;
		SymbolKind.Namespace = 3;
		SymbolKind.Package = 4;
		SymbolKind.Class = 5;
		SymbolKind.Method = 6;
		SymbolKind.Property = 7;
		SymbolKind.Field = 8;
		SymbolKind.Constructor = 9;
		SymbolKind.Enum = 10;
		SymbolKind.Interface = 11;
		SymbolKind.Function = 12;
		SymbolKind.Variable = 13;
		SymbolKind.Constant = 14;
		SymbolKind.String = 15;
		SymbolKind.Number = 16;
		SymbolKind.Boolean = 17;
		SymbolKind.Array = 18;
		SymbolKind.Object = 19;
		SymbolKind.Key = 20;
		SymbolKind.Null = 21;
		SymbolKind.EnumMember = 22;
		SymbolKind.Struct = 23;
		SymbolKind.Event = 24;
		SymbolKind.Operator = 25;
		SymbolKind.TypeParameter = 26;
	})(SymbolKind || (SymbolKind = {}));
	;
	(function(SymbolTag) {
		/**
		* Render a symbol as obsolete, usually using a strike-out.
		*/
		SymbolTag.Deprecated = 1;
	})(SymbolTag || (SymbolTag = {}));
	;
	(function(SymbolInformation) {
		/**
		* Creates a new symbol information literal.
		*
		* @param name The name of the symbol.
		* @param kind The kind of the symbol.
		* @param range The range of the location of the symbol.
		* @param uri The resource of the location of symbol.
		* @param containerName The name of the symbol containing the symbol.
		*/
		function create(name, kind, range, uri, containerName) {
			const result = {
				name,
				kind,
				location: {
					uri,
					range
				}
			};
			if (containerName) result.containerName = containerName;
			return result;
		}
		SymbolInformation.create = create;
	})(SymbolInformation || (SymbolInformation = {}));
	;
	(function(WorkspaceSymbol) {
		/**
		* Create a new workspace symbol.
		*
		* @param name The name of the symbol.
		* @param kind The kind of the symbol.
		* @param uri The resource of the location of the symbol.
		* @param range An options range of the location.
		* @returns A WorkspaceSymbol.
		*/
		function create(name, kind, uri, range) {
			return range !== void 0 ? {
				name,
				kind,
				location: {
					uri,
					range
				}
			} : {
				name,
				kind,
				location: { uri }
			};
		}
		WorkspaceSymbol.create = create;
	})(WorkspaceSymbol || (WorkspaceSymbol = {}));
	;
	(function(DocumentSymbol) {
		/**
		* Creates a new symbol information literal.
		*
		* @param name The name of the symbol.
		* @param detail The detail of the symbol.
		* @param kind The kind of the symbol.
		* @param range The range of the symbol.
		* @param selectionRange The selectionRange of the symbol.
		* @param children Children of the symbol.
		*/
		function create(name, detail, kind, range, selectionRange, children) {
			const result = {
				name,
				detail,
				kind,
				range,
				selectionRange
			};
			if (children !== void 0) result.children = children;
			return result;
		}
		DocumentSymbol.create = create;
		/**
		* Checks whether the given literal conforms to the {@link DocumentSymbol} interface.
		*/
		function is(value) {
			const candidate = value;
			return candidate && Is.string(candidate.name) && Is.number(candidate.kind) && Range.is(candidate.range) && Range.is(candidate.selectionRange) && (candidate.detail === void 0 || Is.string(candidate.detail)) && (candidate.deprecated === void 0 || Is.boolean(candidate.deprecated)) && (candidate.children === void 0 || Array.isArray(candidate.children)) && (candidate.tags === void 0 || Array.isArray(candidate.tags));
		}
		DocumentSymbol.is = is;
	})(DocumentSymbol || (DocumentSymbol = {}));
	;
	(function(CodeActionKind) {
		/**
		* Empty kind.
		*/
		CodeActionKind.Empty = "";
		/**
		* Base kind for quickfix actions: 'quickfix'
		*/
		CodeActionKind.QuickFix = "quickfix";
		/**
		* Base kind for refactoring actions: 'refactor'
		*/
		CodeActionKind.Refactor = "refactor";
		/**
		* Base kind for refactoring extraction actions: 'refactor.extract'
		*
		* Example extract actions:
		*
		* - Extract method
		* - Extract function
		* - Extract variable
		* - Extract interface from class
		* - ...
		*/
		CodeActionKind.RefactorExtract = "refactor.extract";
		/**
		* Base kind for refactoring inline actions: 'refactor.inline'
		*
		* Example inline actions:
		*
		* - Inline function
		* - Inline variable
		* - Inline constant
		* - ...
		*/
		CodeActionKind.RefactorInline = "refactor.inline";
		/**
		* Base kind for refactoring move actions: `refactor.move`
		*
		* Example move actions:
		*
		* - Move a function to a new file
		* - Move a property between classes
		* - Move method to base class
		* - ...
		*
		* @since 3.18.0
		*/
		CodeActionKind.RefactorMove = "refactor.move";
		/**
		* Base kind for refactoring rewrite actions: 'refactor.rewrite'
		*
		* Example rewrite actions:
		*
		* - Convert JavaScript function to class
		* - Add or remove parameter
		* - Encapsulate field
		* - Make method static
		* - Move method to base class
		* - ...
		*/
		CodeActionKind.RefactorRewrite = "refactor.rewrite";
		/**
		* Base kind for source actions: `source`
		*
		* Source code actions apply to the entire file.
		*/
		CodeActionKind.Source = "source";
		/**
		* Base kind for an organize imports source action: `source.organizeImports`
		*/
		CodeActionKind.SourceOrganizeImports = "source.organizeImports";
		/**
		* Base kind for auto-fix source actions: `source.fixAll`.
		*
		* Fix all actions automatically fix errors that have a clear fix that do not require user input.
		* They should not suppress errors or perform unsafe fixes such as generating new types or classes.
		*
		* @since 3.15.0
		*/
		CodeActionKind.SourceFixAll = "source.fixAll";
		/**
		* Base kind for all code actions applying to the entire notebook's scope. CodeActionKinds using
		* this should always begin with `notebook.`
		*
		* @since 3.18.0
		*/
		CodeActionKind.Notebook = "notebook";
	})(CodeActionKind || (CodeActionKind = {}));
	;
	(function(CodeActionTriggerKind) {
		/**
		* Code actions were explicitly requested by the user or by an extension.
		*/
		CodeActionTriggerKind.Invoked = 1;
		/**
		* Code actions were requested automatically.
		*
		* This typically happens when current selection in a file changes, but can
		* also be triggered when file content changes.
		*/
		CodeActionTriggerKind.Automatic = 2;
	})(CodeActionTriggerKind || (CodeActionTriggerKind = {}));
	;
	(function(CodeActionContext) {
		/**
		* Creates a new CodeActionContext literal.
		*/
		function create(diagnostics, only, triggerKind) {
			const result = { diagnostics };
			if (only !== void 0 && only !== null) result.only = only;
			if (triggerKind !== void 0 && triggerKind !== null) result.triggerKind = triggerKind;
			return result;
		}
		CodeActionContext.create = create;
		/**
		* Checks whether the given literal conforms to the {@link CodeActionContext} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.typedArray(candidate.diagnostics, Diagnostic.is) && (candidate.only === void 0 || Is.typedArray(candidate.only, Is.string)) && (candidate.triggerKind === void 0 || candidate.triggerKind === CodeActionTriggerKind.Invoked || candidate.triggerKind === CodeActionTriggerKind.Automatic);
		}
		CodeActionContext.is = is;
	})(CodeActionContext || (CodeActionContext = {}));
	;
	(function(CodeActionTag) {
		/**
		* Marks the code action as LLM-generated.
		*/
		CodeActionTag.LLMGenerated = 1;
		/**
		* Checks whether the given literal conforms to the {@link CodeActionTag} interface.
		*/
		function is(value) {
			return Is.defined(value) && value === CodeActionTag.LLMGenerated;
		}
		CodeActionTag.is = is;
	})(CodeActionTag || (CodeActionTag = {}));
	;
	(function(CodeAction) {
		function create(title, kindOrCommandOrEdit, kind) {
			const result = { title };
			let checkKind = true;
			if (typeof kindOrCommandOrEdit === "string") {
				checkKind = false;
				result.kind = kindOrCommandOrEdit;
			} else if (Command.is(kindOrCommandOrEdit)) result.command = kindOrCommandOrEdit;
			else result.edit = kindOrCommandOrEdit;
			if (checkKind && kind !== void 0) result.kind = kind;
			return result;
		}
		CodeAction.create = create;
		function is(value) {
			const candidate = value;
			return candidate && Is.string(candidate.title) && (candidate.diagnostics === void 0 || Is.typedArray(candidate.diagnostics, Diagnostic.is)) && (candidate.kind === void 0 || Is.string(candidate.kind)) && (candidate.edit !== void 0 || candidate.command !== void 0) && (candidate.command === void 0 || Command.is(candidate.command)) && (candidate.isPreferred === void 0 || Is.boolean(candidate.isPreferred)) && (candidate.edit === void 0 || WorkspaceEdit.is(candidate.edit)) && (candidate.tags === void 0 || Is.typedArray(candidate.tags, CodeActionTag.is));
		}
		CodeAction.is = is;
	})(CodeAction || (CodeAction = {}));
	;
	(function(CodeLens) {
		/**
		* Creates a new CodeLens literal.
		*/
		function create(range, data) {
			const result = { range };
			if (Is.defined(data)) result.data = data;
			return result;
		}
		CodeLens.create = create;
		/**
		* Checks whether the given literal conforms to the {@link CodeLens} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.command) || Command.is(candidate.command));
		}
		CodeLens.is = is;
	})(CodeLens || (CodeLens = {}));
	;
	(function(FormattingOptions) {
		/**
		* Creates a new FormattingOptions literal.
		*/
		function create(tabSize, insertSpaces) {
			return {
				tabSize,
				insertSpaces
			};
		}
		FormattingOptions.create = create;
		/**
		* Checks whether the given literal conforms to the {@link FormattingOptions} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.uinteger(candidate.tabSize) && Is.boolean(candidate.insertSpaces);
		}
		FormattingOptions.is = is;
	})(FormattingOptions || (FormattingOptions = {}));
	;
	(function(DocumentLink) {
		/**
		* Creates a new DocumentLink literal.
		*/
		function create(range, target, data) {
			return {
				range,
				target,
				data
			};
		}
		DocumentLink.create = create;
		/**
		* Checks whether the given literal conforms to the {@link DocumentLink} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.target) || Is.string(candidate.target));
		}
		DocumentLink.is = is;
	})(DocumentLink || (DocumentLink = {}));
	;
	(function(SelectionRange) {
		/**
		* Creates a new SelectionRange
		* @param range the range.
		* @param parent an optional parent.
		*/
		function create(range, parent) {
			return {
				range,
				parent
			};
		}
		SelectionRange.create = create;
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Range.is(candidate.range) && (candidate.parent === void 0 || SelectionRange.is(candidate.parent));
		}
		SelectionRange.is = is;
	})(SelectionRange || (SelectionRange = {}));
	;
	(function(SemanticTokenTypes) {
		SemanticTokenTypes["namespace"] = "namespace";
		/**
		* Represents a generic type. Acts as a fallback for types which can't be mapped to
		* a specific type like class or enum.
		*/
		SemanticTokenTypes["type"] = "type";
		SemanticTokenTypes["class"] = "class";
		SemanticTokenTypes["enum"] = "enum";
		SemanticTokenTypes["interface"] = "interface";
		SemanticTokenTypes["struct"] = "struct";
		SemanticTokenTypes["typeParameter"] = "typeParameter";
		SemanticTokenTypes["parameter"] = "parameter";
		SemanticTokenTypes["variable"] = "variable";
		SemanticTokenTypes["property"] = "property";
		SemanticTokenTypes["enumMember"] = "enumMember";
		SemanticTokenTypes["event"] = "event";
		SemanticTokenTypes["function"] = "function";
		SemanticTokenTypes["method"] = "method";
		SemanticTokenTypes["macro"] = "macro";
		SemanticTokenTypes["keyword"] = "keyword";
		SemanticTokenTypes["modifier"] = "modifier";
		SemanticTokenTypes["comment"] = "comment";
		SemanticTokenTypes["string"] = "string";
		SemanticTokenTypes["number"] = "number";
		SemanticTokenTypes["regexp"] = "regexp";
		SemanticTokenTypes["operator"] = "operator";
		/**
		* @since 3.17.0
		*/
		SemanticTokenTypes["decorator"] = "decorator";
		/**
		* @since 3.18.0
		*/
		SemanticTokenTypes["label"] = "label";
	})(SemanticTokenTypes || (SemanticTokenTypes = {}));
	;
	(function(SemanticTokenModifiers) {
		SemanticTokenModifiers["declaration"] = "declaration";
		SemanticTokenModifiers["definition"] = "definition";
		SemanticTokenModifiers["readonly"] = "readonly";
		SemanticTokenModifiers["static"] = "static";
		SemanticTokenModifiers["deprecated"] = "deprecated";
		SemanticTokenModifiers["abstract"] = "abstract";
		SemanticTokenModifiers["async"] = "async";
		SemanticTokenModifiers["modification"] = "modification";
		SemanticTokenModifiers["documentation"] = "documentation";
		SemanticTokenModifiers["defaultLibrary"] = "defaultLibrary";
	})(SemanticTokenModifiers || (SemanticTokenModifiers = {}));
	;
	(function(SemanticTokens) {
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && (candidate.resultId === void 0 || typeof candidate.resultId === "string") && Array.isArray(candidate.data) && (candidate.data.length === 0 || typeof candidate.data[0] === "number");
		}
		SemanticTokens.is = is;
	})(SemanticTokens || (SemanticTokens = {}));
	;
	(function(InlineValueText) {
		/**
		* Creates a new InlineValueText literal.
		*/
		function create(range, text) {
			return {
				range,
				text
			};
		}
		InlineValueText.create = create;
		function is(value) {
			const candidate = value;
			return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && Is.string(candidate.text);
		}
		InlineValueText.is = is;
	})(InlineValueText || (InlineValueText = {}));
	;
	(function(InlineValueVariableLookup) {
		/**
		* Creates a new InlineValueText literal.
		*/
		function create(range, variableName, caseSensitiveLookup) {
			return {
				range,
				variableName,
				caseSensitiveLookup
			};
		}
		InlineValueVariableLookup.create = create;
		function is(value) {
			const candidate = value;
			return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && Is.boolean(candidate.caseSensitiveLookup) && (Is.string(candidate.variableName) || candidate.variableName === void 0);
		}
		InlineValueVariableLookup.is = is;
	})(InlineValueVariableLookup || (InlineValueVariableLookup = {}));
	;
	(function(InlineValueEvaluatableExpression) {
		/**
		* Creates a new InlineValueEvaluatableExpression literal.
		*/
		function create(range, expression) {
			return {
				range,
				expression
			};
		}
		InlineValueEvaluatableExpression.create = create;
		function is(value) {
			const candidate = value;
			return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && (Is.string(candidate.expression) || candidate.expression === void 0);
		}
		InlineValueEvaluatableExpression.is = is;
	})(InlineValueEvaluatableExpression || (InlineValueEvaluatableExpression = {}));
	;
	(function(InlineValueContext) {
		/**
		* Creates a new InlineValueContext literal.
		*/
		function create(frameId, stoppedLocation) {
			return {
				frameId,
				stoppedLocation
			};
		}
		InlineValueContext.create = create;
		/**
		* Checks whether the given literal conforms to the {@link InlineValueContext} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Range.is(value.stoppedLocation);
		}
		InlineValueContext.is = is;
	})(InlineValueContext || (InlineValueContext = {}));
	;
	(function(InlayHintKind) {
		/**
		* An inlay hint that for a type annotation.
		*/
		InlayHintKind.Type = 1;
		/**
		* An inlay hint that is for a parameter.
		*/
		InlayHintKind.Parameter = 2;
		function is(value) {
			return value === 1 || value === 2;
		}
		InlayHintKind.is = is;
	})(InlayHintKind || (InlayHintKind = {}));
	;
	(function(InlayHintLabelPart) {
		function create(value) {
			return { value };
		}
		InlayHintLabelPart.create = create;
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.location === void 0 || Location.is(candidate.location)) && (candidate.command === void 0 || Command.is(candidate.command));
		}
		InlayHintLabelPart.is = is;
	})(InlayHintLabelPart || (InlayHintLabelPart = {}));
	;
	(function(InlayHint) {
		function create(position, label, kind) {
			const result = {
				position,
				label
			};
			if (kind !== void 0) result.kind = kind;
			return result;
		}
		InlayHint.create = create;
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && Position.is(candidate.position) && (Is.string(candidate.label) || Is.typedArray(candidate.label, InlayHintLabelPart.is)) && (candidate.kind === void 0 || InlayHintKind.is(candidate.kind)) && candidate.textEdits === void 0 || Is.typedArray(candidate.textEdits, TextEdit.is) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.paddingLeft === void 0 || Is.boolean(candidate.paddingLeft)) && (candidate.paddingRight === void 0 || Is.boolean(candidate.paddingRight));
		}
		InlayHint.is = is;
	})(InlayHint || (InlayHint = {}));
	;
	(function(StringValue) {
		function createSnippet(value) {
			return {
				kind: "snippet",
				value
			};
		}
		StringValue.createSnippet = createSnippet;
		function isSnippet(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && candidate.kind === "snippet" && Is.string(candidate.value);
		}
		StringValue.isSnippet = isSnippet;
	})(StringValue || (StringValue = {}));
	;
	(function(InlineCompletionItem) {
		function create(insertText, filterText, range, command) {
			return {
				insertText,
				filterText,
				range,
				command
			};
		}
		InlineCompletionItem.create = create;
	})(InlineCompletionItem || (InlineCompletionItem = {}));
	;
	(function(InlineCompletionList) {
		function create(items) {
			return { items };
		}
		InlineCompletionList.create = create;
	})(InlineCompletionList || (InlineCompletionList = {}));
	;
	(function(InlineCompletionTriggerKind) {
		/**
		* Completion was triggered explicitly by a user gesture.
		*/
		InlineCompletionTriggerKind.Invoked = 1;
		/**
		* Completion was triggered automatically while editing.
		*/
		InlineCompletionTriggerKind.Automatic = 2;
	})(InlineCompletionTriggerKind || (InlineCompletionTriggerKind = {}));
	;
	(function(SelectedCompletionInfo) {
		function create(range, text) {
			return {
				range,
				text
			};
		}
		SelectedCompletionInfo.create = create;
	})(SelectedCompletionInfo || (SelectedCompletionInfo = {}));
	;
	(function(InlineCompletionContext) {
		function create(triggerKind, selectedCompletionInfo) {
			return {
				triggerKind,
				selectedCompletionInfo
			};
		}
		InlineCompletionContext.create = create;
	})(InlineCompletionContext || (InlineCompletionContext = {}));
	;
	(function(WorkspaceFolder) {
		function is(value) {
			const candidate = value;
			return Is.objectLiteral(candidate) && URI.is(candidate.uri) && Is.string(candidate.name);
		}
		WorkspaceFolder.is = is;
	})(WorkspaceFolder || (WorkspaceFolder = {}));
	EOL = [
		"\n",
		"\r\n",
		"\r"
	];
	;
	(function(TextDocument) {
		/**
		* Creates a new ITextDocument literal from the given uri and content.
		* @param uri The document's uri.
		* @param languageId The document's language Id.
		* @param version The document's version.
		* @param content The document's content.
		*/
		function create(uri, languageId, version, content) {
			return new FullTextDocument$1(uri, languageId, version, content);
		}
		TextDocument.create = create;
		/**
		* Checks whether the given literal conforms to the {@link ITextDocument} interface.
		*/
		function is(value) {
			const candidate = value;
			return Is.defined(candidate) && Is.string(candidate.uri) && (Is.undefined(candidate.languageId) || Is.string(candidate.languageId)) && Is.uinteger(candidate.lineCount) && Is.func(candidate.getText) && Is.func(candidate.positionAt) && Is.func(candidate.offsetAt) ? true : false;
		}
		TextDocument.is = is;
		function applyEdits(document, edits) {
			let text = document.getText();
			const sortedEdits = mergeSort(edits, (a, b) => {
				const diff = a.range.start.line - b.range.start.line;
				if (diff === 0) return a.range.start.character - b.range.start.character;
				return diff;
			});
			let lastModifiedOffset = text.length;
			for (let i = sortedEdits.length - 1; i >= 0; i--) {
				const e = sortedEdits[i];
				const startOffset = document.offsetAt(e.range.start);
				const endOffset = document.offsetAt(e.range.end);
				if (endOffset <= lastModifiedOffset) text = text.substring(0, startOffset) + e.newText + text.substring(endOffset, text.length);
				else throw new Error("Overlapping edit");
				lastModifiedOffset = startOffset;
			}
			return text;
		}
		TextDocument.applyEdits = applyEdits;
		function mergeSort(data, compare) {
			if (data.length <= 1) return data;
			const p = data.length / 2 | 0;
			const left = data.slice(0, p);
			const right = data.slice(p);
			mergeSort(left, compare);
			mergeSort(right, compare);
			let leftIdx = 0;
			let rightIdx = 0;
			let i = 0;
			while (leftIdx < left.length && rightIdx < right.length) if (compare(left[leftIdx], right[rightIdx]) <= 0) data[i++] = left[leftIdx++];
			else data[i++] = right[rightIdx++];
			while (leftIdx < left.length) data[i++] = left[leftIdx++];
			while (rightIdx < right.length) data[i++] = right[rightIdx++];
			return data;
		}
	})(TextDocument$1 || (TextDocument$1 = {}));
	FullTextDocument$1 = class {
		constructor(uri, languageId, version, content) {
			this._uri = uri;
			this._languageId = languageId;
			this._version = version;
			this._content = content;
			this._lineOffsets = void 0;
		}
		get uri() {
			return this._uri;
		}
		get languageId() {
			return this._languageId;
		}
		get version() {
			return this._version;
		}
		getText(range) {
			if (range) {
				const start = this.offsetAt(range.start);
				const end = this.offsetAt(range.end);
				return this._content.substring(start, end);
			}
			return this._content;
		}
		update(event, version) {
			this._content = event.text;
			this._version = version;
			this._lineOffsets = void 0;
		}
		getLineOffsets() {
			if (this._lineOffsets === void 0) {
				const lineOffsets = [];
				const text = this._content;
				let isLineStart = true;
				for (let i = 0; i < text.length; i++) {
					if (isLineStart) {
						lineOffsets.push(i);
						isLineStart = false;
					}
					const ch = text.charAt(i);
					isLineStart = ch === "\r" || ch === "\n";
					if (ch === "\r" && i + 1 < text.length && text.charAt(i + 1) === "\n") i++;
				}
				if (isLineStart && text.length > 0) lineOffsets.push(text.length);
				this._lineOffsets = lineOffsets;
			}
			return this._lineOffsets;
		}
		positionAt(offset) {
			offset = Math.max(Math.min(offset, this._content.length), 0);
			const lineOffsets = this.getLineOffsets();
			let low = 0, high = lineOffsets.length;
			if (high === 0) return Position.create(0, offset);
			while (low < high) {
				const mid = Math.floor((low + high) / 2);
				if (lineOffsets[mid] > offset) high = mid;
				else low = mid + 1;
			}
			const line = low - 1;
			return Position.create(line, offset - lineOffsets[line]);
		}
		offsetAt(position) {
			const lineOffsets = this.getLineOffsets();
			if (position.line >= lineOffsets.length) return this._content.length;
			else if (position.line < 0) return 0;
			const lineOffset = lineOffsets[position.line];
			const nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length;
			return Math.max(Math.min(lineOffset + position.character, nextLineOffset), lineOffset);
		}
		get lineCount() {
			return this.getLineOffsets().length;
		}
	};
	;
	(function(Is) {
		const toString = Object.prototype.toString;
		function defined(value) {
			return typeof value !== "undefined";
		}
		Is.defined = defined;
		function undefined(value) {
			return typeof value === "undefined";
		}
		Is.undefined = undefined;
		function boolean(value) {
			return value === true || value === false;
		}
		Is.boolean = boolean;
		function string(value) {
			return toString.call(value) === "[object String]";
		}
		Is.string = string;
		function number(value) {
			return toString.call(value) === "[object Number]";
		}
		Is.number = number;
		function numberRange(value, min, max) {
			return toString.call(value) === "[object Number]" && min <= value && value <= max;
		}
		Is.numberRange = numberRange;
		function integer(value) {
			return toString.call(value) === "[object Number]" && -2147483648 <= value && value <= 2147483647;
		}
		Is.integer = integer;
		function uinteger(value) {
			return toString.call(value) === "[object Number]" && 0 <= value && value <= 2147483647;
		}
		Is.uinteger = uinteger;
		function func(value) {
			return toString.call(value) === "[object Function]";
		}
		Is.func = func;
		function objectLiteral(value) {
			return value !== null && typeof value === "object";
		}
		Is.objectLiteral = objectLiteral;
		function typedArray(value, check) {
			return Array.isArray(value) && value.every(check);
		}
		Is.typedArray = typedArray;
	})(Is || (Is = {}));
}));

// node_modules/dockerfile-ast/lib/line.js
var require_line = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Line = void 0;
	var Line = class {
		constructor(document, range) {
			this.document = document;
			this.range = range;
		}
		getRange() {
			return this.range;
		}
		getTextContent() {
			return this.document.getText().substring(this.document.offsetAt(this.range.start), this.document.offsetAt(this.range.end));
		}
		isAfter(line) {
			return this.range.start.line > line.range.start.line;
		}
		isBefore(line) {
			return this.range.start.line < line;
		}
	};
	exports.Line = Line;
}));

// node_modules/dockerfile-ast/lib/util.js
var require_util = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Util = void 0;
	var Util = class Util {
		static isUTF8BOM(char) {
			const uintArray = Uint8Array.from(Buffer.from(char, "UTF-8"));
			return uintArray[0] === 239 && uintArray[1] == 187 && uintArray[2] == 191;
		}
		static isWhitespace(char) {
			return char === " " || char === "	" || Util.isNewline(char);
		}
		static isNewline(char) {
			return char === "\r" || char === "\n";
		}
		static findLeadingNonWhitespace(content, escapeChar) {
			whitespaceCheck: for (let i = 0; i < content.length; i++) switch (content.charAt(i)) {
				case " ":
				case "	": continue;
				case escapeChar:
					escapeCheck: for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
						case " ":
						case "	": continue;
						case "\r":
							i = j + 1;
							continue whitespaceCheck;
						case "\n":
							i = j;
							continue whitespaceCheck;
						default: break escapeCheck;
					}
					return -1;
				default: return i;
			}
			return -1;
		}
		/**
		* Determines if the given position is contained within the given range.
		*
		* @param position the position to check
		* @param range the range to see if the position is inside of
		*/
		static isInsideRange(position, range) {
			if (range.start.line === range.end.line) return range.start.line === position.line && range.start.character <= position.character && position.character <= range.end.character;
			else if (range.start.line === position.line) return range.start.character <= position.character;
			else if (range.end.line === position.line) return position.character <= range.end.character;
			return range.start.line < position.line && position.line < range.end.line;
		}
		static parseHeredocName(value) {
			value = value.substring(2);
			if (value.charAt(0) === "-") value = value.substring(1);
			if (value.charAt(0) === "\"") {
				if (value.charAt(value.length - 1) !== "\"") return null;
				value = value.substring(1, value.length - 1);
			}
			if (value.charAt(0) === "'") {
				if (value.charAt(value.length - 1) !== "'") return null;
				value = value.substring(1, value.length - 1);
			}
			if (value.charAt(0) === "<") return null;
			return value;
		}
	};
	exports.Util = Util;
}));

// node_modules/dockerfile-ast/lib/comment.js
var require_comment = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Comment = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const line_1 = require_line();
	const util_1 = require_util();
	var Comment = class extends line_1.Line {
		constructor(document, range) {
			super(document, range);
		}
		toString() {
			const content = this.getContent();
			if (content) return "# " + content;
			return "#";
		}
		/**
		* Returns the content of this comment. This excludes leading and
		* trailing whitespace as well as the # symbol. If the comment only
		* consists of whitespace, the empty string will be returned.
		*/
		getContent() {
			let range = this.getContentRange();
			if (range === null) return "";
			return this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
		}
		/**
		* Returns a range that includes the content of the comment
		* excluding any leading and trailing whitespace as well as the #
		* symbol. May return null if the comment only consists of whitespace
		* characters.
		*/
		getContentRange() {
			let range = this.getRange();
			const startOffset = this.document.offsetAt(range.start);
			let raw = this.document.getText().substring(startOffset, this.document.offsetAt(range.end));
			let start = -1;
			let end = -1;
			for (let i = 1; i < raw.length; i++) if (!util_1.Util.isWhitespace(raw.charAt(i))) {
				start = i;
				break;
			}
			if (start === -1) return null;
			for (let i = raw.length - 1; i >= 1; i--) if (!util_1.Util.isWhitespace(raw.charAt(i))) {
				end = i + 1;
				break;
			}
			return vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + start), this.document.positionAt(startOffset + end));
		}
	};
	exports.Comment = Comment;
}));

// node_modules/vscode-languageserver-textdocument/lib/esm/main.js
var main_exports = /* @__PURE__ */ __exportAll({ TextDocument: () => TextDocument });
function mergeSort(data, compare) {
	if (data.length <= 1) return data;
	const p = data.length / 2 | 0;
	const left = data.slice(0, p);
	const right = data.slice(p);
	mergeSort(left, compare);
	mergeSort(right, compare);
	let leftIdx = 0;
	let rightIdx = 0;
	let i = 0;
	while (leftIdx < left.length && rightIdx < right.length) if (compare(left[leftIdx], right[rightIdx]) <= 0) data[i++] = left[leftIdx++];
	else data[i++] = right[rightIdx++];
	while (leftIdx < left.length) data[i++] = left[leftIdx++];
	while (rightIdx < right.length) data[i++] = right[rightIdx++];
	return data;
}
function computeLineOffsets(text, isAtLineStart, textOffset = 0) {
	const result = isAtLineStart ? [textOffset] : [];
	for (let i = 0; i < text.length; i++) {
		const ch = text.charCodeAt(i);
		if (isEOL(ch)) {
			if (ch === 13 && i + 1 < text.length && text.charCodeAt(i + 1) === 10) i++;
			result.push(textOffset + i + 1);
		}
	}
	return result;
}
function isEOL(char) {
	return char === 13 || char === 10;
}
function getWellformedRange(range) {
	const start = range.start;
	const end = range.end;
	if (start.line > end.line || start.line === end.line && start.character > end.character) return {
		start: end,
		end: start
	};
	return range;
}
function getWellformedEdit(textEdit) {
	const range = getWellformedRange(textEdit.range);
	if (range !== textEdit.range) return {
		newText: textEdit.newText,
		range
	};
	return textEdit;
}
var FullTextDocument, TextDocument;
var init_main = __esmMin((() => {
	FullTextDocument = class FullTextDocument {
		constructor(uri, languageId, version, content) {
			this._uri = uri;
			this._languageId = languageId;
			this._version = version;
			this._content = content;
			this._lineOffsets = void 0;
		}
		get uri() {
			return this._uri;
		}
		get languageId() {
			return this._languageId;
		}
		get version() {
			return this._version;
		}
		getText(range) {
			if (range) {
				const start = this.offsetAt(range.start);
				const end = this.offsetAt(range.end);
				return this._content.substring(start, end);
			}
			return this._content;
		}
		update(changes, version) {
			for (const change of changes) if (FullTextDocument.isIncremental(change)) {
				const range = getWellformedRange(change.range);
				const startOffset = this.offsetAt(range.start);
				const endOffset = this.offsetAt(range.end);
				this._content = this._content.substring(0, startOffset) + change.text + this._content.substring(endOffset, this._content.length);
				const insertedEndOffset = startOffset + change.text.length;
				const crlfAtStart = this._content.charCodeAt(startOffset - 1) === 13 && this._content.charCodeAt(startOffset) === 10;
				const crlfAtEnd = this._content.charCodeAt(insertedEndOffset - 1) === 13 && this._content.charCodeAt(insertedEndOffset) === 10;
				if (crlfAtStart || crlfAtEnd) {
					this._lineOffsets = void 0;
					continue;
				}
				const startLine = Math.max(range.start.line, 0);
				const endLine = Math.max(range.end.line, 0);
				let lineOffsets = this._lineOffsets;
				const addedLineOffsets = computeLineOffsets(change.text, false, startOffset);
				if (endLine - startLine === addedLineOffsets.length) for (let i = 0, len = addedLineOffsets.length; i < len; i++) lineOffsets[i + startLine + 1] = addedLineOffsets[i];
				else if (addedLineOffsets.length < 1e4) lineOffsets.splice(startLine + 1, endLine - startLine, ...addedLineOffsets);
				else this._lineOffsets = lineOffsets = lineOffsets.slice(0, startLine + 1).concat(addedLineOffsets, lineOffsets.slice(endLine + 1));
				const diff = change.text.length - (endOffset - startOffset);
				if (diff !== 0) for (let i = startLine + 1 + addedLineOffsets.length, len = lineOffsets.length; i < len; i++) lineOffsets[i] = lineOffsets[i] + diff;
			} else if (FullTextDocument.isFull(change)) {
				this._content = change.text;
				this._lineOffsets = void 0;
			} else throw new Error("Unknown change event received");
			this._version = version;
		}
		getLineOffsets() {
			if (this._lineOffsets === void 0) this._lineOffsets = computeLineOffsets(this._content, true);
			return this._lineOffsets;
		}
		positionAt(offset) {
			offset = Math.max(Math.min(offset, this._content.length), 0);
			const lineOffsets = this.getLineOffsets();
			let low = 0, high = lineOffsets.length;
			if (high === 0) return {
				line: 0,
				character: offset
			};
			while (low < high) {
				const mid = Math.floor((low + high) / 2);
				if (lineOffsets[mid] > offset) high = mid;
				else low = mid + 1;
			}
			const line = low - 1;
			offset = this.ensureBeforeEOL(offset, lineOffsets[line]);
			return {
				line,
				character: offset - lineOffsets[line]
			};
		}
		offsetAt(position) {
			const lineOffsets = this.getLineOffsets();
			if (position.line >= lineOffsets.length) return this._content.length;
			else if (position.line < 0) return 0;
			const lineOffset = lineOffsets[position.line];
			if (position.character <= 0) return lineOffset;
			const nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length;
			const offset = Math.min(lineOffset + position.character, nextLineOffset);
			return this.ensureBeforeEOL(offset, lineOffset);
		}
		getLineRange(line) {
			const lineOffsets = this.getLineOffsets();
			if (line >= lineOffsets.length) {
				const lastLine = lineOffsets.length - 1;
				return {
					start: {
						line: lastLine,
						character: 0
					},
					end: {
						line: lastLine,
						character: this._content.length - lineOffsets[lastLine]
					}
				};
			} else if (line < 0) return {
				start: {
					line: 0,
					character: 0
				},
				end: {
					line: 0,
					character: 0
				}
			};
			const startOffset = lineOffsets[line];
			const nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length;
			const endOffset = this.ensureBeforeEOL(nextLineOffset, startOffset);
			return {
				start: {
					line,
					character: 0
				},
				end: {
					line,
					character: endOffset - startOffset
				}
			};
		}
		getEOLCharacters(line) {
			const lineOffsets = this.getLineOffsets();
			if (line >= lineOffsets.length) return "";
			else if (line < 0) return "";
			const nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length;
			const eolOffset = this.ensureBeforeEOL(nextLineOffset, lineOffsets[line]);
			return this._content.substring(eolOffset, nextLineOffset);
		}
		ensureBeforeEOL(offset, lineOffset) {
			while (offset > lineOffset && isEOL(this._content.charCodeAt(offset - 1))) offset--;
			return offset;
		}
		get lineCount() {
			return this.getLineOffsets().length;
		}
		static isIncremental(event) {
			const candidate = event;
			return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range !== void 0 && (candidate.rangeLength === void 0 || typeof candidate.rangeLength === "number");
		}
		static isFull(event) {
			const candidate = event;
			return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range === void 0 && candidate.rangeLength === void 0;
		}
	};
	;
	(function(TextDocument) {
		/**
		* Creates a new text document.
		*
		* @param uri The document's uri.
		* @param languageId  The document's language Id.
		* @param version The document's initial version number.
		* @param content The document's content.
		*/
		function create(uri, languageId, version, content) {
			return new FullTextDocument(uri, languageId, version, content);
		}
		TextDocument.create = create;
		/**
		* Updates a TextDocument by modifying its content.
		*
		* @param document the document to update. Only documents created by TextDocument.create are valid inputs.
		* @param changes the changes to apply to the document.
		* @param version the changes version for the document.
		* @returns The updated TextDocument. Note: That's the same document instance passed in as first parameter.
		*
		*/
		function update(document, changes, version) {
			if (document instanceof FullTextDocument) {
				document.update(changes, version);
				return document;
			} else throw new Error("TextDocument.update: document must be created by TextDocument.create");
		}
		TextDocument.update = update;
		function applyEdits(document, edits) {
			const text = document.getText();
			const sortedEdits = mergeSort(edits.map(getWellformedEdit), (a, b) => {
				const diff = a.range.start.line - b.range.start.line;
				if (diff === 0) return a.range.start.character - b.range.start.character;
				return diff;
			});
			let lastModifiedOffset = 0;
			const spans = [];
			for (const e of sortedEdits) {
				const startOffset = document.offsetAt(e.range.start);
				if (startOffset < lastModifiedOffset) throw new Error("Overlapping edit");
				else if (startOffset > lastModifiedOffset) spans.push(text.substring(lastModifiedOffset, startOffset));
				if (e.newText.length) spans.push(e.newText);
				lastModifiedOffset = document.offsetAt(e.range.end);
			}
			spans.push(text.substr(lastModifiedOffset));
			return spans.join("");
		}
		TextDocument.applyEdits = applyEdits;
	})(TextDocument || (TextDocument = {}));
}));

// node_modules/dockerfile-ast/lib/parserDirective.js
var require_parserDirective = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ParserDirective = void 0;
	const main_1 = require_main();
	const line_1 = require_line();
	var ParserDirective = class extends line_1.Line {
		constructor(document, range, nameRange, valueRange) {
			super(document, range);
			this.nameRange = nameRange;
			this.valueRange = valueRange;
		}
		toString() {
			return "# " + this.getName() + "=" + this.getValue();
		}
		getNameRange() {
			return this.nameRange;
		}
		getValueRange() {
			return this.valueRange;
		}
		getName() {
			return this.document.getText().substring(this.document.offsetAt(this.nameRange.start), this.document.offsetAt(this.nameRange.end));
		}
		getValue() {
			return this.document.getText().substring(this.document.offsetAt(this.valueRange.start), this.document.offsetAt(this.valueRange.end));
		}
		getDirective() {
			const directive = main_1.Directive[this.getName().toLowerCase()];
			return directive === void 0 ? null : directive;
		}
	};
	exports.ParserDirective = ParserDirective;
}));

// node_modules/dockerfile-ast/lib/heredoc.js
var require_heredoc = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Heredoc = void 0;
	/**
	* Heredoc represents a here-document that has been embedded in a
	* Dockerfile.
	*
	* This API is experimental and subject to change.
	*/
	var Heredoc = class {
		constructor(startRange, name, nameRange, contentRange, endRange) {
			this.startRange = startRange;
			this.name = name;
			this.nameRange = nameRange;
			this.contentRange = contentRange;
			this.endRange = endRange;
		}
		/**
		* Returns the name of the here-document.
		*
		* This API is experimental and subject to change.
		*/
		getName() {
			return this.name;
		}
		/**
		* Returns the range of the start operator and the name. If the
		* here-document is initialized with <<EOT then the start range would
		* encompass all five characters.
		*
		* This API is experimental and subject to change.
		*/
		getStartRange() {
			return this.startRange;
		}
		/**
		* Returns the range of this here-document's name that is declared at
		* the beginning of the here-document with the operator. If the
		* here-document is initialized with <<EOT then the name range would
		* encompass the latter three "EOT" characters.
		*
		* This API is experimental and subject to change.
		*/
		getNameRange() {
			return this.nameRange;
		}
		/**
		* Returns the range of the content of this here-document. This may
		* be null if the here-document has no content because:
		* - the start range is the only thing that was declared
		* - the end range was declared immediately and there is no content
		*
		* This API is experimental and subject to change.
		*/
		getContentRange() {
			return this.contentRange;
		}
		/**
		* Returns the range of the here-document's name on a line that
		* represents the end of the here-document.
		*
		* This API is experimental and subject to change.
		*/
		getDelimiterRange() {
			return this.endRange;
		}
	};
	exports.Heredoc = Heredoc;
}));

// node_modules/dockerfile-ast/lib/variable.js
var require_variable = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Variable = void 0;
	var Variable = class {
		constructor(name, nameRange, range, modifier, modifierRange, substitutionParameter, substitutionRange, defined, buildVariable, stringValue) {
			this.name = name;
			this.nameRange = nameRange;
			this.range = range;
			this.modifier = modifier;
			this.modifierRange = modifierRange;
			this.substitutionParameter = substitutionParameter;
			this.substitutionRange = substitutionRange;
			this.defined = defined;
			this.buildVariable = buildVariable;
			this.stringValue = stringValue;
		}
		toString() {
			return this.stringValue;
		}
		getName() {
			return this.name;
		}
		getNameRange() {
			return this.nameRange;
		}
		/**
		* Returns the range of the entire variable. This includes the symbols for
		* the declaration of the variable such as the $, {, and } symbols.
		*
		* @return the range in the document that this variable encompasses in its
		*         entirety
		*/
		getRange() {
			return this.range;
		}
		/**
		* Returns the modifier character that has been set for
		* specifying how this variable should be expanded and resolved.
		* If this variable is ${variable:+value} then the modifier
		* character is '+'. Will be the empty string if the variable is
		* declared as ${variable:}. Otherwise, will be null if this
		* variable will not use variable substitution at all (such as
		* ${variable} or $variable).
		*
		* @return this variable's modifier character, or the empty
		*         string if it does not have one, or null if this
		*         variable will not use variable substitution
		*/
		getModifier() {
			return this.modifier;
		}
		getModifierRange() {
			return this.modifierRange;
		}
		/**
		* Returns the parameter that will be used for substitution if
		* this variable uses modifiers to define how its value should be
		* resolved. If this variable is ${variable:+value} then the
		* substitution value will be 'value'. Will be the empty string
		* if the variable is declared as ${variable:+} or some other
		* variant where the only thing that follows the modifier
		* character (excluding considerations of escape characters and
		* so on) is the variable's closing bracket. May be null if this
		* variable does not have a modifier character defined (such as
		* ${variable} or $variable).
		*
		* @return this variable's substitution parameter, or the empty
		*         string if it does not have one, or null if there is
		*         not one defined
		*/
		getSubstitutionParameter() {
			return this.substitutionParameter;
		}
		getSubstitutionRange() {
			return this.substitutionRange;
		}
		/**
		* Returns whether this variable has been defined or not.
		*
		* @return true if this variable has been defined, false otherwise
		*/
		isDefined() {
			return this.defined;
		}
		isBuildVariable() {
			return this.buildVariable === true;
		}
		isEnvironmentVariable() {
			return this.buildVariable === false;
		}
	};
	exports.Variable = Variable;
}));

// node_modules/dockerfile-ast/lib/instruction.js
var require_instruction = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Instruction = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const util_1 = require_util();
	const line_1 = require_line();
	const argument_1 = require_argument();
	const heredoc_1 = require_heredoc();
	const variable_1 = require_variable();
	const main_1 = require_main();
	var Instruction = class extends line_1.Line {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range);
			this.dockerfile = dockerfile;
			this.escapeChar = escapeChar;
			this.instruction = instruction;
			this.instructionRange = instructionRange;
		}
		toString() {
			let value = this.getKeyword();
			for (let arg of this.getRawArguments()) {
				value += " ";
				value += arg.getValue();
			}
			return value;
		}
		getRangeContent(range) {
			if (range === null) return null;
			return this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
		}
		getInstructionRange() {
			return this.instructionRange;
		}
		getInstruction() {
			return this.instruction;
		}
		getKeyword() {
			return this.getInstruction().toUpperCase();
		}
		getArgumentsRange() {
			let args = this.getArguments();
			if (args.length === 0) return null;
			return vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end);
		}
		getArgumentsRanges() {
			let args = this.getArguments();
			if (args.length === 0) return [];
			if (args[0].getRange().start.line === args[args.length - 1].getRange().end.line) return [vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end)];
			let ranges = [];
			let end = -1;
			let startPosition = args[0].getRange().start;
			let range = this.getInstructionRange();
			let extra = this.document.offsetAt(startPosition) - this.document.offsetAt(range.start);
			let fullArgs = this.getTextContent().substring(extra, this.document.offsetAt(args[args.length - 1].getRange().end) - this.document.offsetAt(range.start));
			let offset = this.document.offsetAt(range.start) + extra;
			let comment = false;
			for (let i = 0; i < fullArgs.length; i++) {
				let char = fullArgs.charAt(i);
				if (char === this.escapeChar) {
					let next = fullArgs.charAt(i + 1);
					if (next === " " || next === "	") whitespaceCheck: for (let j = i + 2; j < fullArgs.length; j++) switch (fullArgs.charAt(j)) {
						case " ":
						case "	": continue;
						case "\r": j++;
						case "\n":
							if (startPosition !== null) ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
							startPosition = null;
							comment = false;
							i = j;
							break whitespaceCheck;
						default: break whitespaceCheck;
					}
					else if (next === "\r") {
						if (startPosition !== null) {
							ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
							startPosition = null;
						}
						comment = false;
						i += 2;
					} else if (next === "\n") {
						if (startPosition !== null) ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
						startPosition = null;
						comment = false;
						i++;
					} else i++;
				} else if (util_1.Util.isNewline(char)) {
					if (comment) {
						startPosition = null;
						comment = false;
					}
				} else if (!comment) {
					if (startPosition === null) {
						if (char === "#") {
							comment = true;
							continue;
						}
						let position = this.document.positionAt(offset + i);
						if (position.character !== 0) startPosition = vscode_languageserver_types_1.Position.create(position.line, 0);
					}
					end = i;
				}
			}
			if (startPosition === null) ranges.push(vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + end), this.document.positionAt(offset + end + 1)));
			else ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
			return ranges;
		}
		getRawArgumentsContent() {
			let args = this.getArguments();
			if (args.length === 0) return null;
			return this.getRangeContent(vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end));
		}
		getArgumentsContent() {
			if (this.getArguments().length === 0) return null;
			let content = "";
			let ranges = this.getArgumentsRanges();
			let documentText = this.document.getText();
			for (let range of ranges) content += documentText.substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
			return content;
		}
		getArguments() {
			return this.getRawArguments();
		}
		getRawArguments() {
			let args = [];
			let range = this.getInstructionRange();
			let extra = this.document.offsetAt(range.end) - this.document.offsetAt(range.start);
			let fullArgs = this.getTextContent().substring(extra);
			let offset = this.document.offsetAt(range.start) + extra;
			let start = false;
			let comment = false;
			let found = -1;
			let escapedWhitespaceDetected = false;
			let escaping = false;
			let escapeMarker = -1;
			let escapedArg = "";
			for (let i = 0; i < fullArgs.length; i++) {
				let char = fullArgs.charAt(i);
				if (util_1.Util.isWhitespace(char)) {
					if (escaping) {
						escapedWhitespaceDetected = true;
						if (util_1.Util.isNewline(char)) {
							escapedWhitespaceDetected = false;
							if (comment) {
								comment = false;
								start = true;
							}
						}
						continue;
					} else if (found !== -1) {
						if (escapeMarker === -1) args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + i))));
						else args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
						escapeMarker = -1;
						escapedArg = "";
						found = -1;
					}
				} else if (char === this.escapeChar) {
					let next = fullArgs.charAt(i + 1);
					if (next === " " || next === "	") whitespaceCheck: for (let j = i + 2; j < fullArgs.length; j++) switch (fullArgs.charAt(j)) {
						case " ":
						case "	": continue;
						case "\r": j++;
						case "\n":
							comment = false;
							escaping = true;
							start = true;
							if (found !== -1) escapeMarker = i;
							i = j;
							break whitespaceCheck;
						default:
							escapeMarker = i;
							if (found === -1) i = j - 1;
							break whitespaceCheck;
					}
					else if (next === "\r") {
						comment = false;
						escaping = true;
						start = true;
						if (found !== -1 && escapeMarker === -1) escapeMarker = i;
						i += 2;
					} else if (next === "\n") {
						comment = false;
						escaping = true;
						start = true;
						if (found !== -1 && escapeMarker === -1) escapeMarker = i;
						i++;
					} else {
						if (escapedWhitespaceDetected && escapeMarker !== -1) {
							args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
							escapedArg = "";
							found = -1;
						}
						escapeMarker = -1;
						escapedWhitespaceDetected = false;
						escaping = false;
						if (next === "$") escapedArg = escapedArg + char + next;
						else if (next === "") break;
						else escapedArg = escapedArg + next;
						if (found === -1) found = i;
						i++;
					}
				} else if (!comment) {
					if (start && char === "#") comment = true;
					else {
						if (escapedWhitespaceDetected && escapeMarker !== -1) {
							args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
							escapedArg = "";
							found = -1;
						}
						escapedWhitespaceDetected = false;
						escaping = false;
						escapeMarker = -1;
						escapedArg = escapedArg + char;
						if (found === -1) found = i;
					}
					start = false;
				}
			}
			if (found !== -1) {
				if (escapeMarker === -1) args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + fullArgs.length))));
				else args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found), this.document.positionAt(offset + escapeMarker))));
			}
			return args;
		}
		getExpandedArguments() {
			let args = this.getArguments();
			for (let i = 0; i < args.length; i++) {
				const argRange = args[i].getRange();
				let offset = this.document.offsetAt(argRange.start);
				const variables = this.parseVariables(offset, args[i].getValue());
				const swaps = [];
				let requiresExpansion = false;
				for (let variable of variables) {
					const value = this.dockerfile.resolveVariable(variable.getName(), variable.getNameRange().start.line);
					swaps.push(value);
					requiresExpansion = requiresExpansion || value !== void 0;
				}
				if (requiresExpansion) {
					let expanded = "";
					for (let j = 0; j < swaps.length; j++) {
						const variableRange = variables[j].getRange();
						const start = this.document.offsetAt(variableRange.start);
						const end = this.document.offsetAt(variableRange.end);
						if (swaps[j]) {
							expanded += this.document.getText().substring(offset, start);
							expanded += swaps[j];
							offset = end;
						} else {
							expanded += this.document.getText().substring(offset, end);
							offset = end;
						}
					}
					const argEnd = this.document.offsetAt(argRange.end);
					if (argEnd !== offset) expanded += this.document.getText().substring(offset, argEnd);
					args[i] = new argument_1.Argument(expanded, argRange);
				}
			}
			return args;
		}
		getVariables() {
			const variables = [];
			const args = this.getRawArguments();
			for (const arg of args) {
				let range = arg.getRange();
				let rawValue = this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
				const parsedVariables = this.parseVariables(this.document.offsetAt(arg.getRange().start), rawValue);
				for (const parsedVariable of parsedVariables) variables.push(parsedVariable);
			}
			return variables;
		}
		parseVariables(offset, arg) {
			let variables = [];
			variableLoop: for (let i = 0; i < arg.length; i++) switch (arg.charAt(i)) {
				case this.escapeChar:
					if (arg.charAt(i + 1) === "$") i++;
					break;
				case "$":
					if (arg.charAt(i + 1) === "{") {
						let escapedString = "${";
						let escapedName = "";
						let nameEnd = -1;
						let escapedSubstitutionParameter = "";
						let substitutionStart = -1;
						let substitutionEnd = -1;
						let modifierRead = -1;
						nameLoop: for (let j = i + 2; j < arg.length; j++) {
							let char = arg.charAt(j);
							switch (char) {
								case this.escapeChar:
									for (let k = j + 1; k < arg.length; k++) switch (arg.charAt(k)) {
										case " ":
										case "	":
										case "\r": continue;
										case "\n":
											j = k;
											continue nameLoop;
									}
									break;
								case "}":
									escapedString += "}";
									let modifier = null;
									let modifierRange = null;
									let substitutionParameter = modifierRead !== -1 ? escapedSubstitutionParameter : null;
									let substitutionRange = null;
									if (nameEnd === -1) nameEnd = j;
									else if (nameEnd + 1 === j) {
										modifier = "";
										modifierRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + nameEnd + 1), this.document.positionAt(offset + nameEnd + 1));
									} else {
										if (substitutionStart === -1) {
											substitutionStart = modifierRead + 1;
											substitutionEnd = modifierRead + 1;
										} else substitutionEnd = substitutionEnd + 1;
										modifier = arg.substring(modifierRead, modifierRead + 1);
										modifierRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + modifierRead), this.document.positionAt(offset + modifierRead + 1));
										substitutionRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + substitutionStart), this.document.positionAt(offset + substitutionEnd));
									}
									let start = this.document.positionAt(offset + i);
									variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 2), this.document.positionAt(offset + nameEnd)), vscode_languageserver_types_1.Range.create(start, this.document.positionAt(offset + j + 1)), modifier, modifierRange, substitutionParameter, substitutionRange, this.dockerfile.resolveVariable(escapedName, start.line) !== void 0, this.isBuildVariable(escapedName, start.line), escapedString));
									i = j;
									continue variableLoop;
								case ":":
									if (nameEnd === -1) nameEnd = j;
									else if (modifierRead !== -1) {
										if (substitutionStart === -1) {
											substitutionStart = j;
											substitutionEnd = j;
										} else substitutionEnd = j;
										escapedSubstitutionParameter += ":";
									} else modifierRead = j;
									escapedString += ":";
									break;
								case "\n":
								case "\r":
								case " ":
								case "	": break;
								default:
									if (nameEnd === -1) escapedName += char;
									else if (modifierRead !== -1) {
										if (substitutionStart === -1) {
											substitutionStart = j;
											substitutionEnd = j;
										} else substitutionEnd = j;
										escapedSubstitutionParameter += char;
									} else modifierRead = j;
									escapedString += char;
							}
						}
						break variableLoop;
					} else if (util_1.Util.isWhitespace(arg.charAt(i + 1)) || i === arg.length - 1) continue;
					else {
						let escapedName = "";
						nameLoop: for (let j = i + 1; j < arg.length; j++) {
							let char = arg.charAt(j);
							switch (char) {
								case "\r":
								case "\n":
								case " ":
								case "	": continue;
								case "$":
								case "'":
								case "\"":
									let varStart = this.document.positionAt(offset + i);
									variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(varStart, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, varStart.line) !== void 0, this.isBuildVariable(escapedName, varStart.line), "$" + escapedName));
									i = j - 1;
									continue variableLoop;
								case this.escapeChar:
									for (let k = j + 1; k < arg.length; k++) switch (arg.charAt(k)) {
										case " ":
										case "	":
										case "\r": continue;
										case "\n":
											j = k;
											continue nameLoop;
									}
									let start = this.document.positionAt(offset + i);
									variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(start, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, start.line) !== void 0, this.isBuildVariable(escapedName, start.line), "$" + escapedName));
									break variableLoop;
							}
							if (char.match(/^[a-z0-9_]+$/i) === null) {
								let varStart = this.document.positionAt(offset + i);
								variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(varStart, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, varStart.line) !== void 0, this.isBuildVariable(escapedName, varStart.line), "$" + escapedName));
								i = j - 1;
								continue variableLoop;
							}
							escapedName += char;
						}
						let start = this.document.positionAt(offset + i);
						variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + arg.length)), vscode_languageserver_types_1.Range.create(start, this.document.positionAt(offset + arg.length)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, start.line) !== void 0, this.isBuildVariable(escapedName, start.line), "$" + escapedName));
					}
					break variableLoop;
			}
			return variables;
		}
		isBuildVariable(variable, line) {
			if (this.getKeyword() === main_1.Keyword.FROM) {
				for (const initialArg of this.dockerfile.getInitialARGs()) {
					const property = initialArg.getProperty();
					if (property && variable === property.getName()) return true;
				}
				return;
			}
			let image = this.dockerfile.getContainingImage(vscode_languageserver_types_1.Position.create(line, 0));
			let envs = image.getENVs();
			for (let i = envs.length - 1; i >= 0; i--) if (envs[i].isBefore(line)) {
				for (let property of envs[i].getProperties()) if (property.getName() === variable) return false;
			}
			let args = image.getARGs();
			for (let i = args.length - 1; i >= 0; i--) if (args[i].isBefore(line)) {
				let property = args[i].getProperty();
				if (property && property.getName() === variable) return true;
			}
		}
		createSingleLineHeredocs(args) {
			const heredocs = [];
			for (const arg of args) {
				const value = arg.getValue();
				if (value.startsWith("<<") && util_1.Util.parseHeredocName(value) !== null) {
					const startRange = arg.getRange();
					const nameRange = this.getNameRange(startRange);
					const name = this.getName(nameRange);
					heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, null, null));
				}
			}
			return heredocs;
		}
		getName(nameRange) {
			const content = this.document.getText(nameRange);
			let escaping = false;
			let name = "";
			nameLoop: for (let i = 0; i < content.length; i++) {
				const ch = content.charAt(i);
				switch (ch) {
					case this.escapeChar:
						escaping = true;
						for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
							case " ":
							case "	": break;
							case "\r":
								i = j + 1;
								continue nameLoop;
							case "\n":
								i = j;
								continue nameLoop;
							default:
								name += content.charAt(j);
								i = j;
								continue nameLoop;
						}
						break;
					case "#": if (escaping) for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
						case "\n":
							i = j;
							continue nameLoop;
					}
					case " ":
					case "	":
					case "\r":
					case "\n": if (escaping) break;
					default: name += ch;
				}
			}
			return name;
		}
		getNameRange(startRange) {
			const content = this.document.getText(startRange);
			let endFound = false;
			let searchHyphen = false;
			let start = -1;
			let end = -1;
			let escaping = false;
			let quote = null;
			contentLoop: for (let i = 0; i < content.length; i++) {
				const ch = content.charAt(i);
				switch (ch) {
					case "\"":
					case "'":
						if (quote === ch) break contentLoop;
						quote = ch;
						continue;
					case this.escapeChar:
						for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
							case "\n":
								escaping = true;
								j = i;
								continue contentLoop;
						}
						break;
					case " ":
					case "	":
					case "\r":
					case "\n": break;
					case "<":
						if (endFound) searchHyphen = true;
						else endFound = true;
						break;
					case "-": if (searchHyphen) {
						searchHyphen = false;
						break;
					}
					case "#": if (escaping) for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
						case "\n":
							i = j;
							continue contentLoop;
					}
					default:
						if (start === -1) start = i;
						if (quote !== null) {
							end = i + 1;
							break;
						}
						break contentLoop;
				}
			}
			if (start === -1) return vscode_languageserver_types_1.Range.create(startRange.end, startRange.end);
			const nameStart = this.document.positionAt(this.document.offsetAt(startRange.start) + start);
			const nameEnd = quote !== null ? this.document.positionAt(this.document.offsetAt(startRange.start) + end) : startRange.end;
			return vscode_languageserver_types_1.Range.create(nameStart, nameEnd);
		}
		getHeredocs() {
			const args = this.getArguments();
			if (args.length === 0) return [];
			const heredocs = [];
			const range = this.getRange();
			if (range.start.line === range.end.line) return this.createSingleLineHeredocs(args);
			const heredocDefinitions = [];
			let heredocsProcessed = false;
			let escaping = false;
			let contentStart = -1;
			let contentEnd = -1;
			let lineStart = -1;
			let currentHeredoc = 0;
			const startOffset = this.document.offsetAt(args[0].getRange().start);
			const content = this.getRangeContent(vscode_languageserver_types_1.Range.create(args[0].getRange().start, this.getRange().end));
			contentLoop: for (let i = 0; i < content.length; i++) switch (content.charAt(i)) {
				case this.escapeChar:
					escaping = true;
					for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
						case " ":
						case "	": break;
						case "\r": j++;
						case "\n":
							i = j;
							continue contentLoop;
						default:
							i = j;
							continue contentLoop;
					}
					break;
				case "\r": break;
				case "\n":
					if (escaping) break;
					if (heredocsProcessed) {
						if (contentStart === -1) contentStart = i;
						contentEnd = i;
						const arg = heredocDefinitions[currentHeredoc];
						const startRange = arg.getRange();
						const nameRange = this.getNameRange(startRange);
						const name = this.getName(nameRange);
						const delimiterRange = this.getDelimiterRange(arg, name, vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + lineStart), this.document.positionAt(startOffset + i)));
						if (delimiterRange !== null) {
							const contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), this.document.positionAt(startOffset + lineStart - 1));
							heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, contentRange, delimiterRange));
							contentStart = -1;
							currentHeredoc++;
						}
						lineStart = -1;
					} else {
						const offsetLimit = startOffset + i;
						for (const arg of args) if (this.document.offsetAt(arg.getRange().start) < offsetLimit) {
							if (arg.getValue().startsWith("<<")) heredocDefinitions.push(arg);
						} else break;
						heredocsProcessed = true;
						lineStart = -1;
						continue contentLoop;
					}
					break;
				case " ":
				case "	": if (escaping) break;
				case "#": if (escaping) for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
					case "\n":
						i = j;
						continue contentLoop;
				}
				default:
					if (escaping) escaping = false;
					if (heredocsProcessed) {
						if (contentStart === -1) contentStart = i;
						if (lineStart === -1) lineStart = i;
					}
			}
			if (heredocsProcessed) {
				const arg = heredocDefinitions[currentHeredoc];
				const startRange = arg.getRange();
				const nameRange = this.getNameRange(startRange);
				const name = this.getName(nameRange);
				let contentRange = null;
				const delimiterRange = this.getDelimiterRange(arg, name, vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + lineStart), range.end));
				if (delimiterRange === null) contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), range.end);
				else if (contentEnd !== -1) contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), this.document.positionAt(startOffset + contentEnd));
				heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, contentRange, delimiterRange));
				currentHeredoc++;
				for (let i = currentHeredoc; i < heredocDefinitions.length; i++) {
					const startRange = heredocDefinitions[currentHeredoc].getRange();
					const nameRange = this.getNameRange(startRange);
					const name = this.getName(nameRange);
					heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, null, null));
					currentHeredoc++;
				}
			} else return this.createSingleLineHeredocs(args);
			return heredocs;
		}
		getDelimiterRange(startArg, name, candidateRange) {
			const text = this.document.getText(candidateRange);
			if (startArg.getValue().startsWith("<<-")) {
				let index = 0;
				while (text.charAt(index) === "	") index++;
				if (text.substring(index) === name) return vscode_languageserver_types_1.Range.create(vscode_languageserver_types_1.Position.create(candidateRange.start.line, index), candidateRange.end);
				return null;
			}
			return text === name ? candidateRange : null;
		}
	};
	exports.Instruction = Instruction;
}));

// node_modules/dockerfile-ast/lib/flagOption.js
var require_flagOption = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FlagOption = void 0;
	var FlagOption = class {
		constructor(range, name, nameRange, value, valueRange) {
			this.range = range;
			this.name = name;
			this.nameRange = nameRange;
			this.value = value;
			this.valueRange = valueRange;
		}
		toString() {
			if (this.valueRange !== null) return this.name + "=" + this.value;
			return this.name;
		}
		getRange() {
			return this.range;
		}
		getName() {
			return this.name;
		}
		getNameRange() {
			return this.nameRange;
		}
		getValue() {
			return this.value;
		}
		getValueRange() {
			return this.valueRange;
		}
	};
	exports.FlagOption = FlagOption;
}));

// node_modules/dockerfile-ast/lib/flag.js
var require_flag = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Flag = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const flagOption_1 = require_flagOption();
	var Flag = class {
		constructor(document, range, name, nameRange, value, valueRange) {
			this.options = [];
			this.range = range;
			this.name = name;
			this.nameRange = nameRange;
			this.value = value;
			this.valueRange = valueRange;
			if (this.value !== null) {
				let offset = document.offsetAt(valueRange.start);
				let nameStart = -1;
				let valueStart = -1;
				let hasOptions = false;
				for (let i = 0; i < value.length; i++) switch (value.charAt(i)) {
					case "=":
						hasOptions = true;
						if (valueStart === -1) {
							valueStart = i + 1;
							break;
						}
						break;
					case ",":
						this.options.push(this.createFlagOption(document, value, offset, nameStart, valueStart, i));
						nameStart = -1;
						valueStart = -1;
						break;
					default: if (nameStart === -1) nameStart = i;
				}
				if (hasOptions && nameStart !== -1) this.options.push(this.createFlagOption(document, value, offset, nameStart, valueStart, value.length));
			}
		}
		createFlagOption(document, content, documentOffset, nameStart, valueStart, valueEnd) {
			const optionRange = vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + nameStart), document.positionAt(documentOffset + valueEnd));
			if (valueStart === -1) return new flagOption_1.FlagOption(optionRange, content.substring(nameStart, valueEnd), optionRange, null, null);
			return new flagOption_1.FlagOption(optionRange, content.substring(nameStart, valueStart - 1), vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + nameStart), document.positionAt(documentOffset + valueStart - 1)), content.substring(valueStart, valueEnd), vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + valueStart), document.positionAt(documentOffset + valueEnd)));
		}
		toString() {
			if (this.valueRange) return "--" + this.name + "=" + this.value;
			return "--" + this.name;
		}
		/**
		* Returns the range that encompasses this entire flag. This includes the
		* -- prefix in the beginning to the last character of the flag's value (if
		* it has been defined).
		*
		* @return the entire range of this flag
		*/
		getRange() {
			return this.range;
		}
		/**
		* Returns the name of this flag. The name does not include the -- prefix.
		* Thus, for HEALTHCHECK's --interval flag, interval is the flag's name and
		* not --interval.
		*
		* @return this flag's name
		*/
		getName() {
			return this.name;
		}
		/**
		* Returns the range that encompasses the flag's name
		*
		* @return the range containing the flag's name
		*/
		getNameRange() {
			return this.nameRange;
		}
		/**
		* Returns the value that has been set to this flag. May be null if the
		* flag is invalid and has no value set like a --start-period. If the flag
		* is instead a --start-period= with an equals sign then the flag's value
		* is the empty string.
		*
		* @return this flag's value if it has been defined, null otherwise
		*/
		getValue() {
			return this.value;
		}
		/**
		* Returns the range that encompasses this flag's value. If no value has
		* been set then null will be returned.
		*
		* @return the range containing this flag's value, or null if the flag
		*         has no value defined
		*/
		getValueRange() {
			return this.valueRange;
		}
		getOption(name) {
			for (const option of this.options) if (option.getName() === name) return option;
			return null;
		}
		getOptions() {
			return this.options;
		}
		hasOptions() {
			return this.options.length > 0;
		}
	};
	exports.Flag = Flag;
}));

// node_modules/dockerfile-ast/lib/modifiableInstruction.js
var require_modifiableInstruction = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ModifiableInstruction = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const flag_1 = require_flag();
	const instruction_1 = require_instruction();
	var ModifiableInstruction = class extends instruction_1.Instruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		getFlags() {
			if (!this.flags) {
				this.flags = [];
				for (let arg of this.getArguments()) {
					let value = arg.getValue();
					if (this.stopSearchingForFlags(value)) return this.flags;
					else if (value.indexOf("--") === 0) {
						let range = arg.getRange();
						let rawValue = this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
						let nameIndex = value.indexOf("=");
						let index = rawValue.indexOf("=");
						let firstMatch = false;
						let secondMatch = false;
						let startIndex = -1;
						nameSearchLoop: for (let i = 0; i < rawValue.length; i++) switch (rawValue.charAt(i)) {
							case "\\":
							case " ":
							case "	":
							case "\r":
							case "\n": break;
							case "-":
								if (secondMatch) {
									startIndex = i;
									break nameSearchLoop;
								} else if (firstMatch) secondMatch = true;
								else firstMatch = true;
								break;
							default:
								startIndex = i;
								break nameSearchLoop;
						}
						let nameStart = this.document.positionAt(this.document.offsetAt(range.start) + startIndex);
						if (index === -1) this.flags.push(new flag_1.Flag(this.document, range, value.substring(2), vscode_languageserver_types_1.Range.create(nameStart, range.end), null, null));
						else if (index === value.length - 1) {
							let nameEnd = this.document.positionAt(this.document.offsetAt(range.start) + index);
							this.flags.push(new flag_1.Flag(this.document, range, value.substring(2, index), vscode_languageserver_types_1.Range.create(nameStart, nameEnd), "", vscode_languageserver_types_1.Range.create(range.end, range.end)));
						} else {
							let nameEnd = this.document.positionAt(this.document.offsetAt(range.start) + index);
							this.flags.push(new flag_1.Flag(this.document, range, value.substring(2, nameIndex), vscode_languageserver_types_1.Range.create(nameStart, nameEnd), value.substring(nameIndex + 1), vscode_languageserver_types_1.Range.create(this.document.positionAt(this.document.offsetAt(range.start) + index + 1), range.end)));
						}
					}
				}
			}
			return this.flags;
		}
		getArguments() {
			const args = super.getArguments();
			const flags = this.getFlags();
			if (flags.length === 0) return args;
			for (let i = 0; i < flags.length; i++) args.shift();
			return args;
		}
	};
	exports.ModifiableInstruction = ModifiableInstruction;
}));

// node_modules/dockerfile-ast/lib/jsonInstruction.js
var require_jsonInstruction = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.JSONInstruction = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const argument_1 = require_argument();
	const jsonArgument_1 = require_jsonArgument();
	const modifiableInstruction_1 = require_modifiableInstruction();
	var JSONInstruction = class extends modifiableInstruction_1.ModifiableInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
			this.openingBracket = null;
			this.closingBracket = null;
			this.jsonStrings = [];
			const argsContent = this.getRawArgumentsContent();
			if (argsContent === null) return;
			const args = this.getArguments();
			if (args.length === 1 && args[0].getValue() === "[]") {
				let argRange = args[0].getRange();
				this.openingBracket = new argument_1.Argument("[", vscode_languageserver_types_1.Range.create(argRange.start.line, argRange.start.character, argRange.start.line, argRange.start.character + 1));
				this.closingBracket = new argument_1.Argument("]", vscode_languageserver_types_1.Range.create(argRange.start.line, argRange.start.character + 1, argRange.end.line, argRange.end.character));
				return;
			} else if (args.length === 2 && args[0].getValue() === "[" && args[1].getValue() === "]") {
				this.openingBracket = args[0];
				this.closingBracket = args[1];
				return;
			}
			const argsOffset = document.offsetAt(this.getArgumentsRange().start);
			let start = -1;
			let last = "";
			let quoted = false;
			let escapedArg = "";
			argsCheck: for (let i = 0; i < argsContent.length; i++) {
				let char = argsContent.charAt(i);
				switch (char) {
					case "[":
						if (last === "") {
							this.openingBracket = new argument_1.Argument("[", vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + i), document.positionAt(argsOffset + i + 1)));
							last = "[";
						} else if (quoted) escapedArg = escapedArg + char;
						else break argsCheck;
						break;
					case "\"":
						if (last === "[" || last === ",") {
							start = i;
							quoted = true;
							last = "\"";
							escapedArg = escapedArg + char;
							continue;
						} else if (last === "\"") {
							if (quoted) {
								escapedArg = escapedArg + char;
								quoted = false;
								this.jsonStrings.push(new jsonArgument_1.JSONArgument(escapedArg, vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + start), document.positionAt(argsOffset + i + 1)), vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + start + 1), document.positionAt(argsOffset + i))));
								escapedArg = "";
							} else break argsCheck;
						} else break argsCheck;
						break;
					case ",":
						if (quoted) escapedArg = escapedArg + char;
						else if (last === "\"") last = ",";
						else break argsCheck;
						break;
					case "]":
						if (quoted) escapedArg = escapedArg + char;
						else if (last !== "") {
							this.closingBracket = new argument_1.Argument("]", vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + i), document.positionAt(argsOffset + i + 1)));
							break argsCheck;
						}
						break;
					case " ":
					case "	": break;
					case "\\":
						if (quoted) switch (argsContent.charAt(i + 1)) {
							case "\"":
							case "\\":
								escapedArg = escapedArg + argsContent.charAt(i + 1);
								i++;
								continue;
							case " ":
							case "	":
								escapeCheck: for (let j = i + 2; j < argsContent.length; j++) switch (argsContent.charAt(j)) {
									case "\r": j++;
									case "\n":
										i = j;
										continue argsCheck;
									case " ":
									case "	": break;
									default: break escapeCheck;
								}
								break;
							case "\r": i++;
							default:
								i++;
								continue;
						}
						else escapeCheck: for (let j = i + 1; j < argsContent.length; j++) switch (argsContent.charAt(j)) {
							case "\r": j++;
							case "\n":
								i = j;
								continue argsCheck;
							case " ":
							case "	": break;
							default: break escapeCheck;
						}
						break argsCheck;
					default:
						if (!quoted) break argsCheck;
						escapedArg = escapedArg + char;
				}
			}
		}
		stopSearchingForFlags(_value) {
			return true;
		}
		getOpeningBracket() {
			return this.openingBracket;
		}
		getJSONStrings() {
			return this.jsonStrings;
		}
		getClosingBracket() {
			return this.closingBracket;
		}
	};
	exports.JSONInstruction = JSONInstruction;
}));

// node_modules/dockerfile-ast/lib/instructions/add.js
var require_add = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Add = void 0;
	const jsonInstruction_1 = require_jsonInstruction();
	var Add = class extends jsonInstruction_1.JSONInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		stopSearchingForFlags(argument) {
			return argument.indexOf("--") === -1;
		}
	};
	exports.Add = Add;
}));

// node_modules/dockerfile-ast/lib/property.js
var require_property = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Property = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const util_1 = require_util();
	var Property = class Property {
		constructor(document, escapeChar, arg, arg2) {
			this.assignmentOperatorRange = null;
			this.assignmentOperator = null;
			this.valueRange = null;
			this.value = null;
			this.document = document;
			this.escapeChar = escapeChar;
			this.nameRange = Property.getNameRange(document, arg);
			let value = document.getText().substring(document.offsetAt(this.nameRange.start), document.offsetAt(this.nameRange.end));
			this.name = Property.getValue(value, escapeChar);
			if (arg2) {
				this.valueRange = arg2.getRange();
				value = document.getText().substring(document.offsetAt(this.valueRange.start), document.offsetAt(this.valueRange.end));
				this.value = Property.getValue(value, escapeChar);
				this.range = vscode_languageserver_types_1.Range.create(this.nameRange.start, this.valueRange.end);
			} else {
				let argRange = arg.getRange();
				if (this.nameRange.start.line === argRange.start.line && this.nameRange.start.character === argRange.start.character && this.nameRange.end.line === argRange.end.line && this.nameRange.end.character === argRange.end.character) {} else {
					this.valueRange = Property.getValueRange(document, arg);
					value = document.getText().substring(document.offsetAt(this.valueRange.start), document.offsetAt(this.valueRange.end));
					this.value = Property.getValue(value, escapeChar);
					this.assignmentOperatorRange = vscode_languageserver_types_1.Range.create(this.nameRange.end, this.valueRange.start);
					this.assignmentOperator = "=";
				}
				this.range = argRange;
			}
		}
		getRange() {
			return this.range;
		}
		getName() {
			return this.name;
		}
		getNameRange() {
			return this.nameRange;
		}
		getValue() {
			return this.value;
		}
		getValueRange() {
			return this.valueRange;
		}
		/**
		* Retrieves the operator used for delimiting between the name and
		* value of this property. This will either be the "=" character
		* or null if a character was not used or if this property has no
		* value defined.
		*/
		getAssignmentOperator() {
			return this.assignmentOperator;
		}
		getAssignmentOperatorRange() {
			return this.assignmentOperatorRange;
		}
		/**
		* Returns the value of this property including any enclosing
		* single or double quotes and relevant escape characters.
		* Escaped newlines and its associated contiguous whitespace
		* characters however will not be returned as they are deemed to
		* be uninteresting to clients trying to return a Dockerfile.
		*
		* @return the unescaped value of this property or null if this
		*         property has no associated value
		*/
		getUnescapedValue() {
			if (this.valueRange === null) return null;
			let escaped = false;
			let rawValue = "";
			let value = this.document.getText().substring(this.document.offsetAt(this.valueRange.start), this.document.offsetAt(this.valueRange.end));
			rawLoop: for (let i = 0; i < value.length; i++) {
				let char = value.charAt(i);
				switch (char) {
					case this.escapeChar:
						for (let j = i + 1; j < value.length; j++) switch (value.charAt(j)) {
							case "\r": j++;
							case "\n":
								escaped = true;
								i = j;
								continue rawLoop;
							case " ":
							case "	": break;
							default:
								rawValue = rawValue + char;
								continue rawLoop;
						}
						rawValue = rawValue + char;
						break;
					case "\r":
					case "\n": break;
					case " ":
					case "	":
						if (!escaped) rawValue = rawValue + char;
						break;
					case "#":
						if (escaped) for (let j = i + 1; j < value.length; j++) switch (value.charAt(j)) {
							case "\r": j++;
							case "\n":
								i = j;
								continue rawLoop;
						}
						else rawValue = rawValue + char;
						break;
					default:
						rawValue = rawValue + char;
						escaped = false;
				}
			}
			return rawValue;
		}
		static getNameRange(document, arg) {
			let value = arg.getValue();
			let index = value.indexOf("=");
			if (index !== -1) {
				let initial = value.charAt(0);
				let before = value.charAt(index - 1);
				if (initial === "\"" && before === "\"" || initial === "'" && before === "'" || initial !== "\"" && initial !== "'") return vscode_languageserver_types_1.Range.create(arg.getRange().start, document.positionAt(document.offsetAt(arg.getRange().start) + index));
			}
			return arg.getRange();
		}
		static getValueRange(document, arg) {
			return vscode_languageserver_types_1.Range.create(document.positionAt(document.offsetAt(arg.getRange().start) + arg.getValue().indexOf("=") + 1), document.positionAt(document.offsetAt(arg.getRange().end)));
		}
		/**
		* Returns the actual value of this key-value pair. The value will
		* have its escape characters removed if applicable. If the value
		* spans multiple lines and there are comments nested within the
		* lines, they too will be removed.
		*
		* @return the value that this key-value pair will actually be, may
		*         be null if no value is defined, may be the empty string
		*         if the value only consists of whitespace
		*/
		static getValue(value, escapeChar) {
			let escaped = false;
			const skip = util_1.Util.findLeadingNonWhitespace(value, escapeChar);
			if (skip !== 0 && value.charAt(skip) === "#") escaped = true;
			value = value.substring(skip);
			let first = value.charAt(0);
			let last = value.charAt(value.length - 1);
			let literal = first === "'" || first === "\"";
			let inSingle = first === "'" && last === "'";
			let inDouble = false;
			if (first === "\"") {
				for (let i = 1; i < value.length; i++) if (value.charAt(i) === escapeChar) i++;
				else if (value.charAt(i) === "\"" && i === value.length - 1) inDouble = true;
			}
			if (inSingle || inDouble) value = value.substring(1, value.length - 1);
			let commentCheck = -1;
			let escapedValue = "";
			parseValue: for (let i = 0; i < value.length; i++) {
				let char = value.charAt(i);
				switch (char) {
					case escapeChar:
						if (i + 1 === value.length) {
							escapedValue = escapedValue + escapeChar;
							break parseValue;
						}
						char = value.charAt(i + 1);
						if (char === " " || char === "	") whitespaceCheck: for (let j = i + 2; j < value.length; j++) {
							let char2 = value.charAt(j);
							switch (char2) {
								case " ":
								case "	": break;
								case "\r": j++;
								case "\n":
									escaped = true;
									i = j;
									continue parseValue;
								default:
									if (!inDouble && !inSingle && !literal) {
										if (char2 === escapeChar) {
											escapedValue = escapedValue + char;
											i = i + 1;
										} else {
											escapedValue = escapedValue + char + char2;
											i = j;
										}
										continue parseValue;
									}
									break whitespaceCheck;
							}
						}
						if (inDouble) {
							if (char === "\r") {
								escaped = true;
								i = i + 2;
							} else if (char === "\n") {
								escaped = true;
								i++;
							} else if (char !== "\"") {
								if (char === escapeChar) i++;
								escapedValue = escapedValue + escapeChar;
							}
							continue parseValue;
						} else if (inSingle || literal) {
							if (char === "\r") {
								escaped = true;
								i = i + 2;
							} else if (char === "\n") {
								escaped = true;
								i++;
							} else escapedValue = escapedValue + escapeChar;
							continue parseValue;
						} else if (char === escapeChar) {
							escapedValue = escapedValue + escapeChar;
							i++;
						} else if (char === "\r") {
							escaped = true;
							i = i + 2;
						} else if (char === "\n") {
							escaped = true;
							i++;
						} else {
							escapedValue = escapedValue + char;
							i++;
						}
						break;
					case " ":
					case "	":
						if (escaped && commentCheck === -1) commentCheck = i;
						escapedValue = escapedValue + char;
						break;
					case "\r": i++;
					case "\n":
						if (escaped && commentCheck !== -1) {
							escapedValue = escapedValue.substring(0, escapedValue.length - (i - commentCheck - 1));
							commentCheck = -1;
						}
						break;
					case "#": if (escaped) {
						if (commentCheck !== -1) {
							escapedValue = escapedValue.substring(0, escapedValue.length - (i - commentCheck));
							commentCheck = -1;
						}
						newlineCheck: for (let j = i + 1; j < value.length; j++) switch (value.charAt(j)) {
							case "\r": j++;
							case "\n":
								i = j;
								break newlineCheck;
						}
						continue parseValue;
					}
					default:
						if (escaped) {
							escaped = false;
							commentCheck = -1;
						}
						escapedValue = escapedValue + char;
				}
			}
			return escapedValue;
		}
	};
	exports.Property = Property;
}));

// node_modules/dockerfile-ast/lib/propertyInstruction.js
var require_propertyInstruction = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PropertyInstruction = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const instruction_1 = require_instruction();
	const property_1 = require_property();
	const argument_1 = require_argument();
	const util_1 = require_util();
	var PropertyInstruction = class extends instruction_1.Instruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
			this.properties = void 0;
		}
		getProperties() {
			if (this.properties === void 0) {
				let args = this.getPropertyArguments();
				if (args.length === 0) this.properties = [];
				else if (args.length === 1) this.properties = [new property_1.Property(this.document, this.escapeChar, args[0])];
				else if (args.length === 2) {
					if (args[0].getValue().indexOf("=") === -1) this.properties = [new property_1.Property(this.document, this.escapeChar, args[0], args[1])];
					else this.properties = [new property_1.Property(this.document, this.escapeChar, args[0]), new property_1.Property(this.document, this.escapeChar, args[1])];
				} else if (args[0].getValue().indexOf("=") === -1) {
					let text = this.document.getText();
					let start = args[1].getRange().start;
					let end = args[args.length - 1].getRange().end;
					text = text.substring(this.document.offsetAt(start), this.document.offsetAt(end));
					this.properties = [new property_1.Property(this.document, this.escapeChar, args[0], new argument_1.Argument(text, vscode_languageserver_types_1.Range.create(args[1].getRange().start, args[args.length - 1].getRange().end)))];
				} else {
					this.properties = [];
					for (let i = 0; i < args.length; i++) this.properties.push(new property_1.Property(this.document, this.escapeChar, args[i]));
				}
			}
			return this.properties;
		}
		/**
		* Goes from the back of the string and returns the first
		* non-whitespace character that is found. If an escape character
		* is found with newline characters, the escape character will
		* not be considered a non-whitespace character and its index in
		* the string will not be returned.
		*
		* @param content the string to search through
		* @return the index in the string for the first non-whitespace
		*         character when searching from the end of the string
		*/
		findTrailingNonWhitespace(content) {
			let index = content.length;
			whitespaceCheck: for (let i = content.length - 1; i >= 0; i--) switch (content.charAt(i)) {
				case " ":
				case "	": continue;
				case "\n": if (content.charAt(i - 1) === "\r") i = i - 1;
				case "\r":
					newlineCheck: for (let j = i - 1; j >= 0; j--) switch (content.charAt(j)) {
						case " ":
						case "	":
						case "\r":
						case "\n":
						case this.escapeChar: continue;
						default:
							index = j;
							break newlineCheck;
					}
					break whitespaceCheck;
				default:
					index = i;
					break whitespaceCheck;
			}
			return index;
		}
		getPropertyArguments() {
			const args = [];
			let range = this.getInstructionRange();
			let instructionNameEndOffset = this.document.offsetAt(range.end);
			let extra = instructionNameEndOffset - this.document.offsetAt(range.start);
			let content = this.getTextContent();
			let fullArgs = content.substring(extra);
			let start = util_1.Util.findLeadingNonWhitespace(fullArgs, this.escapeChar);
			if (start === -1) return [];
			const startPosition = this.document.positionAt(instructionNameEndOffset + start);
			let escaped = range.start.line !== startPosition.line;
			let endingEscape = false;
			let mark = -1;
			let end = this.findTrailingNonWhitespace(fullArgs);
			content = fullArgs.substring(start, end + 1);
			let argStart = escaped ? -1 : 0;
			let spaced = false;
			argumentLoop: for (let i = 0; i < content.length; i++) {
				let char = content.charAt(i);
				switch (char) {
					case this.escapeChar:
						if (i + 1 === content.length) {
							endingEscape = true;
							break argumentLoop;
						}
						if (!escaped) mark = i;
						switch (content.charAt(i + 1)) {
							case " ":
							case "	":
								if (!util_1.Util.isWhitespace(content.charAt(i + 2))) {
									i = i + 1;
									continue argumentLoop;
								}
								whitespaceCheck: for (let j = i + 2; j < content.length; j++) switch (content.charAt(j)) {
									case "\r": j++;
									case "\n":
										escaped = true;
										i = j;
										continue argumentLoop;
									case " ":
									case "	": break;
									default:
										args.push(new argument_1.Argument(content.substring(argStart, i), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + i + 2))));
										argStart = j;
										break whitespaceCheck;
								}
								i = argStart - 1;
								continue argumentLoop;
							case "\r": i++;
							case "\n":
								escaped = true;
								i = i + 1;
								continue argumentLoop;
							case this.escapeChar:
								if (argStart === -1) argStart = i;
								i = i + 1;
								continue argumentLoop;
							default:
								if (argStart === -1) argStart = i;
								continue argumentLoop;
						}
					case "'":
					case "\"":
						if (spaced) {
							this.createSpacedArgument(argStart, args, content, mark, instructionNameEndOffset, start);
							argStart = i;
							spaced = false;
						}
						if (argStart === -1) argStart = i;
						for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
							case char:
								if (content.charAt(j + 1) !== " " && content.charAt(j + 1) !== "") {
									i = j;
									continue argumentLoop;
								}
								args.push(new argument_1.Argument(content.substring(argStart, j + 1), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + j + 1))));
								i = j;
								argStart = -1;
								continue argumentLoop;
							case this.escapeChar: j++;
						}
						break argumentLoop;
					case " ":
					case "	":
						if (escaped) {
							if (argStart !== -1) spaced = true;
						} else if (argStart !== -1) {
							args.push(new argument_1.Argument(content.substring(argStart, i), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + i))));
							argStart = -1;
						}
						break;
					case "\r": i++;
					case "\n":
						spaced = false;
						break;
					case "#":
						if (escaped) {
							for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
								case "\r": j++;
								case "\n":
									i = j;
									spaced = false;
									continue argumentLoop;
							}
							if (argStart !== -1) {
								let value = content.substring(argStart, mark);
								args.push(new argument_1.Argument(value, vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + mark))));
								argStart = -1;
							}
							break argumentLoop;
						} else if (argStart === -1) argStart = i;
						break;
					default:
						if (spaced) {
							this.createSpacedArgument(argStart, args, content, mark, instructionNameEndOffset, start);
							argStart = i;
							spaced = false;
						}
						escaped = false;
						if (argStart === -1) argStart = i;
						if (char === "$" && content.charAt(i + 1) === "{") {
							let singleQuotes = false;
							let doubleQuotes = false;
							let escaped = false;
							for (let j = i + 1; j < content.length; j++) switch (content.charAt(j)) {
								case this.escapeChar:
									escaped = true;
									break;
								case "\r":
								case "\n": break;
								case "'":
									singleQuotes = !singleQuotes;
									escaped = false;
									break;
								case "\"":
									doubleQuotes = !doubleQuotes;
									escaped = false;
									break;
								case " ":
								case "	":
									if (escaped || singleQuotes || doubleQuotes) break;
									i = j - 1;
									continue argumentLoop;
								case "}":
									i = j;
									continue argumentLoop;
								default: escaped = false;
							}
							break argumentLoop;
						}
				}
			}
			if (argStart !== -1 && argStart !== content.length) {
				let end = endingEscape ? content.length - 1 : content.length;
				let value = content.substring(argStart, end);
				args.push(new argument_1.Argument(value, vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + end))));
			}
			return args;
		}
		createSpacedArgument(argStart, args, content, mark, instructionNameEndOffset, start) {
			if (argStart !== -1) args.push(new argument_1.Argument(content.substring(argStart, mark), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + mark))));
		}
	};
	exports.PropertyInstruction = PropertyInstruction;
}));

// node_modules/dockerfile-ast/lib/instructions/arg.js
var require_arg = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Arg = void 0;
	const property_1 = require_property();
	const propertyInstruction_1 = require_propertyInstruction();
	var Arg = class extends propertyInstruction_1.PropertyInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
			this.property = null;
			const args = this.getPropertyArguments();
			if (args.length === 1) this.property = new property_1.Property(this.document, this.escapeChar, args[0]);
			else this.property = null;
		}
		/**
		* Returns the variable defined by this ARG. This may be null if
		* this ARG instruction is malformed and has no variable
		* declaration.
		*/
		getProperty() {
			return this.property;
		}
	};
	exports.Arg = Arg;
}));

// node_modules/dockerfile-ast/lib/instructions/cmd.js
var require_cmd = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Cmd = void 0;
	const jsonInstruction_1 = require_jsonInstruction();
	var Cmd = class extends jsonInstruction_1.JSONInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
	};
	exports.Cmd = Cmd;
}));

// node_modules/dockerfile-ast/lib/instructions/copy.js
var require_copy = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Copy = void 0;
	const jsonInstruction_1 = require_jsonInstruction();
	var Copy = class extends jsonInstruction_1.JSONInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		stopSearchingForFlags(argument) {
			return argument.indexOf("--") === -1;
		}
		getFromFlag() {
			let flags = super.getFlags();
			return flags.length === 1 && flags[0].getName() === "from" ? flags[0] : null;
		}
		/**
		* Returns there here-documents that are defined in this RUN
		* instruction.
		*
		* This API is experimental and subject to change.
		*/
		getHeredocs() {
			return super.getHeredocs();
		}
	};
	exports.Copy = Copy;
}));

// node_modules/dockerfile-ast/lib/instructions/env.js
var require_env = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Env = void 0;
	const propertyInstruction_1 = require_propertyInstruction();
	var Env = class extends propertyInstruction_1.PropertyInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		getProperties() {
			return super.getProperties();
		}
	};
	exports.Env = Env;
}));

// node_modules/dockerfile-ast/lib/instructions/entrypoint.js
var require_entrypoint = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Entrypoint = void 0;
	const jsonInstruction_1 = require_jsonInstruction();
	var Entrypoint = class extends jsonInstruction_1.JSONInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
	};
	exports.Entrypoint = Entrypoint;
}));

// node_modules/dockerfile-ast/lib/instructions/from.js
var require_from = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.From = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const modifiableInstruction_1 = require_modifiableInstruction();
	var From = class extends modifiableInstruction_1.ModifiableInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		stopSearchingForFlags(argument) {
			return argument.indexOf("--") === -1;
		}
		getImage() {
			const args = this.getArguments();
			return args.length > 0 ? args[0].getValue() : null;
		}
		/**
		* Returns the name of the image that will be used as the base image.
		*
		* @return the base image's name, or null if unspecified
		*/
		getImageName() {
			const imageName = this.getRangeContent(this.getImageNameRange());
			if (imageName === null) return null;
			let commented = false;
			let escaped = false;
			let name = "";
			for (let i = 0; i < imageName.length; i++) {
				const ch = imageName.charAt(i);
				switch (ch) {
					case this.escapeChar:
						escaped = true;
						break;
					case "\r": continue;
					case "\n":
						commented = false;
						break;
					case " ":
					case "	": break;
					case "#":
						if (escaped) commented = true;
						else {
							name = name + ch;
							escaped = false;
						}
						break;
					default: if (!commented) {
						name = name + ch;
						escaped = false;
					}
				}
			}
			return name;
		}
		/**
		* Returns the range that covers the name of the image used by
		* this instruction.
		*
		* @return the range of the name of this instruction's argument,
		*         or null if no image has been specified
		*/
		getImageNameRange() {
			let range = this.getImageRange();
			if (range) {
				let registryRange = this.getRegistryRange();
				if (registryRange) range.start = this.document.positionAt(this.document.offsetAt(registryRange.end) + 1);
				let tagRange = this.getImageTagRange();
				let digestRange = this.getImageDigestRange();
				if (tagRange === null) {
					if (digestRange !== null) range.end = this.document.positionAt(this.document.offsetAt(digestRange.start) - 1);
				} else range.end = this.document.positionAt(this.document.offsetAt(tagRange.start) - 1);
				return range;
			}
			return null;
		}
		/**
		* Returns the range that covers the image argument of this
		* instruction. This includes the tag or digest of the image if
		* it has been specified by the instruction.
		*
		* @return the range of the image argument, or null if no image
		*         has been specified
		*/
		getImageRange() {
			let args = this.getArguments();
			return args.length !== 0 ? args[0].getRange() : null;
		}
		getImageTag() {
			return this.getRangeContent(this.getImageTagRange());
		}
		/**
		* Returns the range in the document that the tag of the base
		* image encompasses.
		*
		* @return the base image's tag's range in the document, or null
		*         if no tag has been specified
		*/
		getImageTagRange() {
			const range = this.getImageRange();
			if (range) {
				const rangeStartOffset = this.document.offsetAt(range.start);
				const content = this.getRangeContent(range);
				const atIndex = this.indexOf(rangeStartOffset, content, "@");
				const slashIndex = content.indexOf("/");
				if (atIndex === -1) {
					const colonIndex = this.lastIndexOf(rangeStartOffset, content, ":");
					if (colonIndex > slashIndex) return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + colonIndex + 1), range.end);
				}
				const subcontent = content.substring(0, atIndex);
				const subcolonIndex = subcontent.indexOf(":");
				if (subcolonIndex === -1) return null;
				if (slashIndex === -1) return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + subcolonIndex + 1), this.document.positionAt(rangeStartOffset + atIndex));
				if (subcolonIndex < slashIndex) return null;
				return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + subcolonIndex + 1), this.document.positionAt(rangeStartOffset + subcontent.length));
			}
			return null;
		}
		getImageDigest() {
			return this.getRangeContent(this.getImageDigestRange());
		}
		/**
		* Returns the range in the document that the digest of the base
		* image encompasses.
		*
		* @return the base image's digest's range in the document, or null
		*         if no digest has been specified
		*/
		getImageDigestRange() {
			let range = this.getImageRange();
			if (range) {
				let content = this.getRangeContent(range);
				let index = this.lastIndexOf(this.document.offsetAt(range.start), content, "@");
				if (index !== -1) return vscode_languageserver_types_1.Range.create(range.start.line, range.start.character + index + 1, range.end.line, range.end.character);
			}
			return null;
		}
		indexOf(documentOffset, content, searchString) {
			let index = content.indexOf(searchString);
			const variables = this.getVariables();
			for (let i = 0; i < variables.length; i++) {
				const position = documentOffset + index;
				const variableRange = variables[i].getRange();
				if (this.document.offsetAt(variableRange.start) < position && position < this.document.offsetAt(variableRange.end)) {
					const offset = this.document.offsetAt(variableRange.end) - documentOffset;
					const subIndex = content.substring(offset).indexOf(searchString);
					if (subIndex === -1) return -1;
					index = subIndex + offset;
					i = -1;
					continue;
				}
			}
			return index;
		}
		lastIndexOf(documentOffset, content, searchString) {
			let index = content.lastIndexOf(searchString);
			const variables = this.getVariables();
			for (let i = 0; i < variables.length; i++) {
				const position = documentOffset + index;
				const variableRange = variables[i].getRange();
				if (this.document.offsetAt(variableRange.start) < position && position < this.document.offsetAt(variableRange.end)) {
					index = content.substring(0, index).lastIndexOf(searchString);
					if (index === -1) return -1;
					i = -1;
					continue;
				}
			}
			return index;
		}
		getRegistry() {
			return this.getRangeContent(this.getRegistryRange());
		}
		getRegistryRange() {
			const range = this.getImageRange();
			if (range) {
				const tagRange = this.getImageTagRange();
				const digestRange = this.getImageDigestRange();
				if (tagRange === null) {
					if (digestRange !== null) range.end = this.document.positionAt(this.document.offsetAt(digestRange.start) - 1);
				} else range.end = this.document.positionAt(this.document.offsetAt(tagRange.start) - 1);
				const content = this.getRangeContent(range);
				const rangeStart = this.document.offsetAt(range.start);
				const startingSlashIndex = this.indexOf(rangeStart, content, "/");
				if (startingSlashIndex === -1) return null;
				const portIndex = this.indexOf(rangeStart, content, ":");
				const dotIndex = this.indexOf(rangeStart, content, ".");
				if (portIndex !== -1 || dotIndex !== -1) return vscode_languageserver_types_1.Range.create(range.start, this.document.positionAt(rangeStart + startingSlashIndex));
				if (content.substring(0, startingSlashIndex) === "localhost") return vscode_languageserver_types_1.Range.create(range.start, this.document.positionAt(rangeStart + startingSlashIndex));
			}
			return null;
		}
		getBuildStage() {
			let range = this.getBuildStageRange();
			return range === null ? null : this.getRangeContent(range);
		}
		getBuildStageRange() {
			let args = this.getArguments();
			if (args.length > 2 && args[1].getValue().toUpperCase() === "AS") return args[2].getRange();
			return null;
		}
		getPlatformFlag() {
			let flags = super.getFlags();
			return flags.length === 1 && flags[0].getName() === "platform" ? flags[0] : null;
		}
	};
	exports.From = From;
}));

// node_modules/dockerfile-ast/lib/instructions/healthcheck.js
var require_healthcheck = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Healthcheck = void 0;
	const modifiableInstruction_1 = require_modifiableInstruction();
	var Healthcheck = class extends modifiableInstruction_1.ModifiableInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		stopSearchingForFlags(argument) {
			argument = argument.toUpperCase();
			return argument === "CMD" || argument === "NONE";
		}
		getSubcommand() {
			let args = this.getArguments();
			return args.length !== 0 ? args[0] : null;
		}
	};
	exports.Healthcheck = Healthcheck;
}));

// node_modules/dockerfile-ast/lib/instructions/label.js
var require_label = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Label = void 0;
	const propertyInstruction_1 = require_propertyInstruction();
	const util_1 = require_util();
	var Label = class extends propertyInstruction_1.PropertyInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		getVariables() {
			const variables = super.getVariables();
			const properties = this.getProperties();
			for (const property of properties) {
				const value = property.getUnescapedValue();
				if (value !== null && value.length > 2 && value.charAt(0) === "'" && value.charAt(value.length - 1) === "'") {
					const range = property.getValueRange();
					for (let i = 0; i < variables.length; i++) if (util_1.Util.isInsideRange(variables[i].getRange().start, range)) {
						variables.splice(i, 1);
						i--;
					}
				}
			}
			return variables;
		}
		getProperties() {
			return super.getProperties();
		}
	};
	exports.Label = Label;
}));

// node_modules/dockerfile-ast/lib/instructions/onbuild.js
var require_onbuild = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Onbuild = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const parser_1 = require_parser();
	const instruction_1 = require_instruction();
	var Onbuild = class extends instruction_1.Instruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		getTrigger() {
			let trigger = this.getTriggerWord();
			return trigger === null ? null : trigger.toUpperCase();
		}
		getTriggerWord() {
			return this.getRangeContent(this.getTriggerRange());
		}
		getTriggerRange() {
			let args = this.getArguments();
			return args.length > 0 ? args[0].getRange() : null;
		}
		getTriggerInstruction() {
			let triggerRange = this.getTriggerRange();
			if (triggerRange === null) return null;
			let args = this.getArguments();
			return parser_1.Parser.createInstruction(this.document, this.dockerfile, this.escapeChar, vscode_languageserver_types_1.Range.create(args[0].getRange().start, this.getRange().end), this.getTriggerWord(), triggerRange);
		}
	};
	exports.Onbuild = Onbuild;
}));

// node_modules/dockerfile-ast/lib/instructions/run.js
var require_run = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Run = void 0;
	const jsonInstruction_1 = require_jsonInstruction();
	var Run = class extends jsonInstruction_1.JSONInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		stopSearchingForFlags(argument) {
			return argument.indexOf("--") === -1;
		}
		/**
		* Returns there here-documents that are defined in this RUN
		* instruction.
		*
		* This API is experimental and subject to change.
		*/
		getHeredocs() {
			return super.getHeredocs();
		}
	};
	exports.Run = Run;
}));

// node_modules/dockerfile-ast/lib/instructions/shell.js
var require_shell = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Shell = void 0;
	const jsonInstruction_1 = require_jsonInstruction();
	var Shell = class extends jsonInstruction_1.JSONInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
	};
	exports.Shell = Shell;
}));

// node_modules/dockerfile-ast/lib/instructions/stopsignal.js
var require_stopsignal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Stopsignal = void 0;
	const instruction_1 = require_instruction();
	var Stopsignal = class extends instruction_1.Instruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
	};
	exports.Stopsignal = Stopsignal;
}));

// node_modules/dockerfile-ast/lib/instructions/workdir.js
var require_workdir = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Workdir = void 0;
	const instruction_1 = require_instruction();
	var Workdir = class extends instruction_1.Instruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
		/**
		* Returns the path that has been defined. Note that this path may
		* be absolute or relative depending on what was written in the
		* instruction.
		*
		* @return the working directory's path, or null if this
		*         instruction has no arguments
		*/
		getPath() {
			return this.getArgumentsContent();
		}
		/**
		* Returns the absolute path that this instruction resolves to. The
		* function will inspect prior WORKDIR instructions in the current
		* image or another build stage in the Dockerfile to try to
		* determine this.
		*
		* @return the absolute path of the working directory, or null if
		*         this instruction has no arguments, or undefined if it
		*         cannot be determined because only relative paths could be
		*         found
		*/
		getAbsolutePath() {
			const path = this.getPath();
			if (path === null || path.startsWith("/")) return path;
			const startLine = this.getRange().start.line;
			const hierarchy = this.dockerfile.getStageHierarchy(startLine);
			for (let i = hierarchy.length - 1; i >= 0; i--) {
				const workdirs = hierarchy[i].getWORKDIRs();
				for (let j = workdirs.length - 1; j >= 0; j--) if (workdirs[j].getRange().start.line < startLine) {
					const parent = workdirs[j].getAbsolutePath();
					if (parent === void 0 || parent === null) return;
					return parent.endsWith("/") ? parent + path : parent + "/" + path;
				}
			}
		}
	};
	exports.Workdir = Workdir;
}));

// node_modules/dockerfile-ast/lib/instructions/user.js
var require_user = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.User = void 0;
	const instruction_1 = require_instruction();
	var User = class extends instruction_1.Instruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
	};
	exports.User = User;
}));

// node_modules/dockerfile-ast/lib/instructions/volume.js
var require_volume = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Volume = void 0;
	const jsonInstruction_1 = require_jsonInstruction();
	var Volume = class extends jsonInstruction_1.JSONInstruction {
		constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
			super(document, range, dockerfile, escapeChar, instruction, instructionRange);
		}
	};
	exports.Volume = Volume;
}));

// node_modules/dockerfile-ast/lib/imageTemplate.js
var require_imageTemplate = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ImageTemplate = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const arg_1 = require_arg();
	const cmd_1 = require_cmd();
	const copy_1 = require_copy();
	const env_1 = require_env();
	const entrypoint_1 = require_entrypoint();
	const from_1 = require_from();
	const healthcheck_1 = require_healthcheck();
	const onbuild_1 = require_onbuild();
	const util_1 = require_util();
	const workdir_1 = require_workdir();
	var ImageTemplate = class {
		constructor() {
			this.comments = [];
			this.instructions = [];
		}
		addComment(comment) {
			this.comments.push(comment);
		}
		getComments() {
			return this.comments;
		}
		addInstruction(instruction) {
			this.instructions.push(instruction);
		}
		getInstructions() {
			return this.instructions;
		}
		getInstructionAt(line) {
			for (let instruction of this.instructions) if (util_1.Util.isInsideRange(vscode_languageserver_types_1.Position.create(line, 0), instruction.getRange())) return instruction;
			return null;
		}
		/**
		* Gets all the ARG instructions that are defined in this image.
		*/
		getARGs() {
			let args = [];
			for (let instruction of this.instructions) if (instruction instanceof arg_1.Arg) args.push(instruction);
			return args;
		}
		/**
		* Gets all the CMD instructions that are defined in this image.
		*/
		getCMDs() {
			let cmds = [];
			for (let instruction of this.instructions) if (instruction instanceof cmd_1.Cmd) cmds.push(instruction);
			return cmds;
		}
		/**
		* Gets all the COPY instructions that are defined in this image.
		*/
		getCOPYs() {
			let copies = [];
			for (let instruction of this.instructions) if (instruction instanceof copy_1.Copy) copies.push(instruction);
			return copies;
		}
		/**
		* Gets all the ENTRYPOINT instructions that are defined in this image.
		*/
		getENTRYPOINTs() {
			let froms = [];
			for (let instruction of this.instructions) if (instruction instanceof entrypoint_1.Entrypoint) froms.push(instruction);
			return froms;
		}
		/**
		* Gets all the ENV instructions that are defined in this image.
		*/
		getENVs() {
			let args = [];
			for (let instruction of this.instructions) if (instruction instanceof env_1.Env) args.push(instruction);
			return args;
		}
		getFROM() {
			for (const instruction of this.instructions) if (instruction instanceof from_1.From) return instruction;
			return null;
		}
		/**
		* Gets all the FROM instructions that are defined in this image.
		*/
		getFROMs() {
			let froms = [];
			for (let instruction of this.instructions) if (instruction instanceof from_1.From) froms.push(instruction);
			return froms;
		}
		/**
		* Gets all the HEALTHCHECK instructions that are defined in this image.
		*/
		getHEALTHCHECKs() {
			let froms = [];
			for (let instruction of this.instructions) if (instruction instanceof healthcheck_1.Healthcheck) froms.push(instruction);
			return froms;
		}
		getWORKDIRs() {
			const workdirs = [];
			for (const instruction of this.instructions) if (instruction instanceof workdir_1.Workdir) workdirs.push(instruction);
			return workdirs;
		}
		getOnbuildTriggers() {
			let triggers = [];
			for (let instruction of this.instructions) if (instruction instanceof onbuild_1.Onbuild) {
				let trigger = instruction.getTriggerInstruction();
				if (trigger) triggers.push(trigger);
			}
			return triggers;
		}
		getAvailableVariables(currentLine) {
			const variables = [];
			for (const arg of this.getARGs()) if (arg.isBefore(currentLine)) {
				const property = arg.getProperty();
				if (property) {
					const variable = property.getName();
					if (variables.indexOf(variable) === -1) variables.push(variable);
				}
			}
			for (const env of this.getENVs()) if (env.isBefore(currentLine)) for (const property of env.getProperties()) {
				const variable = property.getName();
				if (variables.indexOf(variable) === -1) variables.push(variable);
			}
			return variables;
		}
		/**
		* Resolves a variable with the given name at the specified line
		* to its value. If null is returned, then the variable has been
		* defined but no value was given. If undefined is returned, then
		* a variable with the given name has not been defined yet as of
		* the given line.
		*
		* @param variable the name of the variable to resolve
		* @param line the line number that the variable is on, zero-based
		* @return the value of the variable as defined by an ARG or ENV
		*         instruction, or null if no value has been specified, or
		*         undefined if a variable with the given name has not
		*         been defined
		*/
		resolveVariable(variable, line) {
			let envs = this.getENVs();
			for (let i = envs.length - 1; i >= 0; i--) if (envs[i].isBefore(line)) {
				for (let property of envs[i].getProperties()) if (property.getName() === variable) return property.getValue();
			}
			let args = this.getARGs();
			for (let i = args.length - 1; i >= 0; i--) if (args[i].isBefore(line)) {
				let property = args[i].getProperty();
				if (property && property.getName() === variable) return property.getValue();
			}
		}
		getRange() {
			const instructions = this.getInstructions();
			if (instructions.length === 0) return vscode_languageserver_types_1.Range.create(0, 0, 0, 0);
			const instructionStart = instructions[0].getRange().start;
			const instructionEnd = instructions[instructions.length - 1].getRange().end;
			return vscode_languageserver_types_1.Range.create(instructionStart, instructionEnd);
		}
		contains(position) {
			const range = this.getRange();
			if (range === null) return false;
			return util_1.Util.isInsideRange(position, range);
		}
	};
	exports.ImageTemplate = ImageTemplate;
}));

// node_modules/dockerfile-ast/lib/dockerfile.js
var require_dockerfile = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Dockerfile = void 0;
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const ast = require_main();
	const imageTemplate_1 = require_imageTemplate();
	const from_1 = require_from();
	const util_1 = require_util();
	const main_1 = require_main();
	var Dockerfile = class extends imageTemplate_1.ImageTemplate {
		constructor(document) {
			super();
			this.initialInstructions = new imageTemplate_1.ImageTemplate();
			this.buildStages = [];
			this.directives = [];
			/**
			* Whether a FROM instruction has been added to this Dockerfile or not.
			*/
			this.foundFrom = false;
			this.document = document;
		}
		getEscapeCharacter() {
			for (const directive of this.directives) if (directive.getDirective() === ast.Directive.escape) {
				const value = directive.getValue();
				if (value === "\\" || value === "`") return value;
			}
			return "\\";
		}
		getInitialARGs() {
			return this.initialInstructions.getARGs();
		}
		getContainingImage(position) {
			let range = vscode_languageserver_types_1.Range.create(vscode_languageserver_types_1.Position.create(0, 0), this.document.positionAt(this.document.getText().length));
			if (!util_1.Util.isInsideRange(position, range)) return null;
			if (this.initialInstructions.getComments().length > 0 || this.initialInstructions.getInstructions().length > 0) {
				if (util_1.Util.isInsideRange(position, this.initialInstructions.getRange())) return this.initialInstructions;
			}
			for (const buildStage of this.buildStages) if (util_1.Util.isInsideRange(position, buildStage.getRange())) return buildStage;
			return this;
		}
		addInstruction(instruction) {
			if (instruction.getKeyword() === main_1.Keyword.FROM) {
				this.currentBuildStage = new imageTemplate_1.ImageTemplate();
				this.buildStages.push(this.currentBuildStage);
				this.foundFrom = true;
			} else if (!this.foundFrom) this.initialInstructions.addInstruction(instruction);
			if (this.foundFrom) this.currentBuildStage.addInstruction(instruction);
			super.addInstruction(instruction);
		}
		setDirectives(directives) {
			this.directives = directives;
		}
		getDirective() {
			return this.directives.length === 0 ? null : this.directives[0];
		}
		getDirectives() {
			return this.directives;
		}
		resolveVariable(variable, line) {
			for (let from of this.getFROMs()) {
				let range = from.getRange();
				if (range.start.line <= line && line <= range.end.line) {
					let initialARGs = new imageTemplate_1.ImageTemplate();
					for (let instruction of this.initialInstructions.getARGs()) initialARGs.addInstruction(instruction);
					return initialARGs.resolveVariable(variable, line);
				}
			}
			let image = this.getContainingImage(vscode_languageserver_types_1.Position.create(line, 0));
			if (image === null) return;
			let resolvedVariable = image.resolveVariable(variable, line);
			if (resolvedVariable === null) {
				let initialARGs = new imageTemplate_1.ImageTemplate();
				for (let instruction of this.initialInstructions.getARGs()) initialARGs.addInstruction(instruction);
				return initialARGs.resolveVariable(variable, line);
			}
			return resolvedVariable;
		}
		getAvailableVariables(currentLine) {
			if (this.getInstructionAt(currentLine) instanceof from_1.From) {
				let variables = [];
				for (let arg of this.getInitialARGs()) {
					let property = arg.getProperty();
					if (property) variables.push(property.getName());
				}
				return variables;
			}
			let image = this.getContainingImage(vscode_languageserver_types_1.Position.create(currentLine, 0));
			return image ? image.getAvailableVariables(currentLine) : [];
		}
		getParentStage(image) {
			const templateFrom = image.getFROM();
			const imageName = templateFrom === null ? null : templateFrom.getImageName();
			if (imageName === null) return null;
			for (const from of this.getFROMs()) if (from.getBuildStage() === imageName) {
				const range = from.getRange();
				if (range.start.line === templateFrom.getRange().start.line) return null;
				return this.getContainingImage(range.start);
			}
			return null;
		}
		getStageHierarchy(line) {
			const image = this.getContainingImage(vscode_languageserver_types_1.Position.create(line, 0));
			if (image === null) return [];
			const stages = [image];
			let stage = this.getParentStage(image);
			while (stage !== null) {
				stages.splice(0, 0, stage);
				stage = this.getParentStage(stage);
			}
			return stages;
		}
		getAvailableWorkingDirectories(line) {
			const availableDirectories = /* @__PURE__ */ new Set();
			for (const image of this.getStageHierarchy(line)) for (const workdir of image.getWORKDIRs()) if (workdir.getRange().end.line < line) {
				let directory = workdir.getAbsolutePath();
				if (directory !== void 0 && directory !== null) {
					if (!directory.endsWith("/")) directory += "/";
					availableDirectories.add(directory);
				}
			}
			return Array.from(availableDirectories);
		}
		/**
		* Internally reorganize the comments in the Dockerfile and allocate
		* them to the relevant build stages that they belong to.
		*/
		organizeComments() {
			const comments = this.getComments();
			for (let i = 0; i < comments.length; i++) if (util_1.Util.isInsideRange(comments[i].getRange().end, this.initialInstructions.getRange())) this.initialInstructions.addComment(comments[i]);
			else for (const buildStage of this.buildStages) if (util_1.Util.isInsideRange(comments[i].getRange().start, buildStage.getRange())) buildStage.addComment(comments[i]);
		}
		getRange() {
			const comments = this.getComments();
			const instructions = this.getInstructions();
			let range = null;
			if (comments.length === 0) {
				if (instructions.length > 0) range = vscode_languageserver_types_1.Range.create(instructions[0].getRange().start, instructions[instructions.length - 1].getRange().end);
			} else if (instructions.length === 0) range = vscode_languageserver_types_1.Range.create(comments[0].getRange().start, comments[comments.length - 1].getRange().end);
			else {
				const commentStart = comments[0].getRange().start;
				const commentEnd = comments[comments.length - 1].getRange().end;
				const instructionStart = instructions[0].getRange().start;
				const instructionEnd = instructions[instructions.length - 1].getRange().end;
				if (commentStart.line < instructionStart.line) {
					if (commentEnd.line < instructionEnd.line) range = vscode_languageserver_types_1.Range.create(commentStart, instructionEnd);
					range = vscode_languageserver_types_1.Range.create(commentStart, commentEnd);
				} else if (commentEnd.line < instructionEnd.line) range = vscode_languageserver_types_1.Range.create(instructionStart, instructionEnd);
				else range = vscode_languageserver_types_1.Range.create(instructionStart, commentEnd);
			}
			if (range === null) {
				if (this.directives.length === 0) return null;
				return this.directives[0].getRange();
			} else if (this.directives.length === 0) return range;
			return vscode_languageserver_types_1.Range.create(this.directives[0].getRange().start, range.end);
		}
	};
	exports.Dockerfile = Dockerfile;
}));

// node_modules/dockerfile-ast/lib/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Parser = void 0;
	const vscode_languageserver_textdocument_1 = (init_main(), __toCommonJS(main_exports));
	const vscode_languageserver_types_1 = (init_main$1(), __toCommonJS(main_exports$1));
	const comment_1 = require_comment();
	const parserDirective_1 = require_parserDirective();
	const instruction_1 = require_instruction();
	const add_1 = require_add();
	const arg_1 = require_arg();
	const cmd_1 = require_cmd();
	const copy_1 = require_copy();
	const env_1 = require_env();
	const entrypoint_1 = require_entrypoint();
	const from_1 = require_from();
	const healthcheck_1 = require_healthcheck();
	const label_1 = require_label();
	const onbuild_1 = require_onbuild();
	const run_1 = require_run();
	const shell_1 = require_shell();
	const stopsignal_1 = require_stopsignal();
	const workdir_1 = require_workdir();
	const user_1 = require_user();
	const volume_1 = require_volume();
	const dockerfile_1 = require_dockerfile();
	const util_1 = require_util();
	const main_1 = require_main();
	var Parser = class Parser {
		constructor() {
			this.escapeChar = null;
		}
		static createInstruction(document, dockerfile, escapeChar, lineRange, instruction, instructionRange) {
			switch (instruction.toUpperCase()) {
				case "ADD": return new add_1.Add(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "ARG": return new arg_1.Arg(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "CMD": return new cmd_1.Cmd(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "COPY": return new copy_1.Copy(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "ENTRYPOINT": return new entrypoint_1.Entrypoint(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "ENV": return new env_1.Env(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "FROM": return new from_1.From(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "HEALTHCHECK": return new healthcheck_1.Healthcheck(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "LABEL": return new label_1.Label(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "ONBUILD": return new onbuild_1.Onbuild(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "RUN": return new run_1.Run(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "SHELL": return new shell_1.Shell(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "STOPSIGNAL": return new stopsignal_1.Stopsignal(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "WORKDIR": return new workdir_1.Workdir(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "USER": return new user_1.User(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
				case "VOLUME": return new volume_1.Volume(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
			}
			return new instruction_1.Instruction(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
		}
		getParserDirectives(document, buffer) {
			const directives = [];
			this.escapeChar = "";
			const offset = util_1.Util.isUTF8BOM(buffer.substring(0, 1)) ? 1 : 0;
			directiveCheck: for (let i = offset; i < buffer.length; i++) switch (buffer.charAt(i)) {
				case " ":
				case "	": break;
				case "\r":
				case "\n": break directiveCheck;
				case "#":
					let directiveStart = -1;
					let directiveEnd = -1;
					for (let j = i + 1; j < buffer.length; j++) {
						let char = buffer.charAt(j);
						switch (char) {
							case " ":
							case "	":
								if (directiveStart !== -1 && directiveEnd === -1) directiveEnd = j;
								break;
							case "\r":
							case "\n": break directiveCheck;
							case "=":
								let valueStart = -1;
								let valueEnd = -1;
								if (directiveEnd === -1) directiveEnd = j;
								let lineEnd = buffer.length;
								directiveValue: for (let k = j + 1; k < buffer.length; k++) {
									char = buffer.charAt(k);
									switch (char) {
										case "\r":
										case "\n":
											if (valueStart !== -1 && valueEnd === -1) valueEnd = k;
											lineEnd = k;
											break directiveValue;
										case "	":
										case " ":
											if (valueStart !== -1 && valueEnd === -1) valueEnd = k;
											continue;
										default: if (valueStart === -1) valueStart = k;
									}
								}
								if (directiveStart === -1) break directiveCheck;
								if (valueStart === -1) {
									valueStart = j + 1;
									valueEnd = lineEnd;
								} else if (valueEnd === -1) valueEnd = buffer.length;
								const lineRange = vscode_languageserver_types_1.Range.create(document.positionAt(i), document.positionAt(lineEnd));
								const nameRange = vscode_languageserver_types_1.Range.create(document.positionAt(directiveStart), document.positionAt(directiveEnd));
								const valueRange = vscode_languageserver_types_1.Range.create(document.positionAt(valueStart), document.positionAt(valueEnd));
								directives.push(new parserDirective_1.ParserDirective(document, lineRange, nameRange, valueRange));
								directiveStart = -1;
								if (buffer.charAt(valueEnd) === "\r") i = valueEnd + 1;
								else i = valueEnd;
								continue directiveCheck;
							default: if (directiveStart === -1) directiveStart = j;
						}
					}
					break;
				default: break directiveCheck;
			}
			return directives;
		}
		parse(buffer) {
			this.document = vscode_languageserver_textdocument_1.TextDocument.create("", "", 0, buffer);
			this.buffer = buffer;
			let dockerfile = new dockerfile_1.Dockerfile(this.document);
			let directives = this.getParserDirectives(this.document, this.buffer);
			let offset = 0;
			this.escapeChar = "\\";
			if (directives.length > 0) {
				dockerfile.setDirectives(directives);
				this.escapeChar = dockerfile.getEscapeCharacter();
				offset = this.document.offsetAt(vscode_languageserver_types_1.Position.create(directives.length, 0));
			} else if (util_1.Util.isUTF8BOM(buffer.substring(0, 1))) offset = 1;
			for (let i = offset; i < this.buffer.length; i++) {
				const char = this.buffer.charAt(i);
				switch (char) {
					case " ":
					case "	":
					case "\r":
					case "\n": break;
					case "#":
						i = this.processComment(dockerfile, i);
						break;
					default: i = this.processInstruction(dockerfile, char, i);
				}
			}
			dockerfile.organizeComments();
			return dockerfile;
		}
		processInstruction(dockerfile, char, start) {
			let instruction = char;
			let instructionEnd = -1;
			let escapedInstruction = false;
			instructionCheck: for (let i = start + 1; i < this.buffer.length; i++) {
				char = this.buffer.charAt(i);
				switch (char) {
					case this.escapeChar:
						escapedInstruction = true;
						char = this.buffer.charAt(i + 1);
						if (char === "\r" || char === "\n") {
							if (instructionEnd === -1) instructionEnd = i;
							i++;
						} else if (char === " " || char === "	") {
							for (let j = i + 2; j < this.buffer.length; j++) switch (this.buffer.charAt(j)) {
								case " ":
								case "	": break;
								case "\r":
								case "\n":
									i = j;
									continue instructionCheck;
								default:
									instructionEnd = i + 1;
									instruction = instruction + this.escapeChar;
									i = j - 2;
									continue instructionCheck;
							}
							instructionEnd = i + 1;
							instruction = instruction + this.escapeChar;
							break instructionCheck;
						} else {
							instructionEnd = i + 1;
							instruction = instruction + this.escapeChar;
							escapedInstruction = false;
						}
						break;
					case " ":
					case "	":
						if (escapedInstruction) {
							escapeCheck: for (let j = i + 1; j < this.buffer.length; j++) switch (this.buffer.charAt(j)) {
								case " ":
								case "	": break;
								case "\r":
								case "\n":
									i = j;
									continue instructionCheck;
								default: break escapeCheck;
							}
							escapedInstruction = false;
						}
						if (instructionEnd === -1) instructionEnd = i;
						i = this.processArguments(dockerfile, instruction, instructionEnd, start, i);
						dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, instructionEnd, i));
						return i;
					case "\r":
					case "\n":
						if (escapedInstruction) continue;
						if (instructionEnd === -1) instructionEnd = i;
						dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, i, i));
						return i;
					case "#": if (escapedInstruction) continue;
					default:
						instructionEnd = i + 1;
						instruction = instruction + char;
						escapedInstruction = false;
				}
			}
			if (instructionEnd === -1) instructionEnd = this.buffer.length;
			dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, instructionEnd, this.buffer.length));
			return this.buffer.length;
		}
		processHeredocs(instruction, offset) {
			let keyword = instruction.getKeyword();
			if (keyword === main_1.Keyword.ONBUILD) {
				instruction = instruction.getTriggerInstruction();
				if (instruction === null) return offset;
				keyword = instruction.getKeyword();
			}
			if (keyword !== main_1.Keyword.ADD && keyword !== main_1.Keyword.COPY && keyword !== main_1.Keyword.RUN) return offset;
			const heredocs = [];
			let tabbed = false;
			for (const arg of instruction.getArguments()) {
				const value = arg.getValue();
				if (value.startsWith("<<") && value.length > 2) {
					if (value.startsWith("<<-")) tabbed = true;
					const name = util_1.Util.parseHeredocName(value);
					if (name !== null) heredocs.push(name);
				}
			}
			if (heredocs.length > 0) for (const heredoc of heredocs) offset = this.parseHeredoc(heredoc, offset, tabbed);
			return offset;
		}
		processArguments(dockerfile, instruction, instructionEnd, start, offset) {
			let escaped = false;
			argumentsCheck: for (let i = offset + 1; i < this.buffer.length; i++) switch (this.buffer.charAt(i)) {
				case "\r":
				case "\n":
					if (escaped) continue;
					return this.processHeredocs(this.createInstruction(dockerfile, instruction, start, instructionEnd, i), i);
				case this.escapeChar:
					const next = this.buffer.charAt(i + 1);
					if (next === "\n" || next === "\r") {
						escaped = true;
						i++;
					} else if (next === " " || next === "	") {
						for (let j = i + 2; j < this.buffer.length; j++) switch (this.buffer.charAt(j)) {
							case " ":
							case "	": break;
							case "\r":
							case "\n": escaped = true;
							default:
								i = j;
								continue argumentsCheck;
						}
						return this.buffer.length;
					}
					continue;
				case "#":
					if (escaped) {
						i = this.processComment(dockerfile, i);
						continue argumentsCheck;
					}
					break;
				case " ":
				case "	": break;
				default: if (escaped) escaped = false;
			}
			return this.buffer.length;
		}
		processComment(dockerfile, start) {
			let end = this.buffer.length;
			commentLoop: for (let i = start + 1; i < this.buffer.length; i++) switch (this.buffer.charAt(i)) {
				case "\r":
				case "\n":
					end = i;
					break commentLoop;
			}
			const range = vscode_languageserver_types_1.Range.create(this.document.positionAt(start), this.document.positionAt(end));
			dockerfile.addComment(new comment_1.Comment(this.document, range));
			return end;
		}
		parseHeredoc(heredocName, offset, tabbed) {
			let startWord = -1;
			let lineStart = true;
			for (let i = offset; i < this.buffer.length; i++) switch (this.buffer.charAt(i)) {
				case " ":
					lineStart = false;
					break;
				case "	":
					if (!tabbed) lineStart = false;
					break;
				case "\r":
				case "\n":
					if (startWord !== -1 && heredocName === this.buffer.substring(startWord, i)) return i;
					startWord = -1;
					lineStart = true;
					break;
				default: if (lineStart) {
					startWord = i;
					lineStart = false;
				}
			}
			return this.buffer.length;
		}
		createInstruction(dockerfile, instruction, start, instructionEnd, end) {
			const startPosition = this.document.positionAt(start);
			const instructionRange = vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(instructionEnd));
			const lineRange = vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(end));
			return Parser.createInstruction(this.document, dockerfile, this.escapeChar, lineRange, instruction, instructionRange);
		}
	};
	exports.Parser = Parser;
}));

// node_modules/dockerfile-ast/lib/main.js
var require_main = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DockerfileParser = exports.DefaultVariables = exports.Directive = exports.Keyword = exports.Workdir = exports.Volume = exports.User = exports.Stopsignal = exports.Shell = exports.Run = exports.PropertyInstruction = exports.Onbuild = exports.ModifiableInstruction = exports.Label = exports.JSONInstruction = exports.Heredoc = exports.Healthcheck = exports.From = exports.Env = exports.Entrypoint = exports.Copy = exports.Cmd = exports.Arg = exports.Add = exports.Variable = exports.Property = exports.ParserDirective = exports.Line = exports.Instruction = exports.Flag = exports.Comment = exports.JSONArgument = exports.Argument = void 0;
	var argument_1 = require_argument();
	Object.defineProperty(exports, "Argument", {
		enumerable: true,
		get: function() {
			return argument_1.Argument;
		}
	});
	var jsonArgument_1 = require_jsonArgument();
	Object.defineProperty(exports, "JSONArgument", {
		enumerable: true,
		get: function() {
			return jsonArgument_1.JSONArgument;
		}
	});
	const comment_1 = require_comment();
	Object.defineProperty(exports, "Comment", {
		enumerable: true,
		get: function() {
			return comment_1.Comment;
		}
	});
	const parser_1 = require_parser();
	var flag_1 = require_flag();
	Object.defineProperty(exports, "Flag", {
		enumerable: true,
		get: function() {
			return flag_1.Flag;
		}
	});
	const instruction_1 = require_instruction();
	Object.defineProperty(exports, "Instruction", {
		enumerable: true,
		get: function() {
			return instruction_1.Instruction;
		}
	});
	var line_1 = require_line();
	Object.defineProperty(exports, "Line", {
		enumerable: true,
		get: function() {
			return line_1.Line;
		}
	});
	const parserDirective_1 = require_parserDirective();
	Object.defineProperty(exports, "ParserDirective", {
		enumerable: true,
		get: function() {
			return parserDirective_1.ParserDirective;
		}
	});
	var property_1 = require_property();
	Object.defineProperty(exports, "Property", {
		enumerable: true,
		get: function() {
			return property_1.Property;
		}
	});
	var variable_1 = require_variable();
	Object.defineProperty(exports, "Variable", {
		enumerable: true,
		get: function() {
			return variable_1.Variable;
		}
	});
	var add_1 = require_add();
	Object.defineProperty(exports, "Add", {
		enumerable: true,
		get: function() {
			return add_1.Add;
		}
	});
	const arg_1 = require_arg();
	Object.defineProperty(exports, "Arg", {
		enumerable: true,
		get: function() {
			return arg_1.Arg;
		}
	});
	const cmd_1 = require_cmd();
	Object.defineProperty(exports, "Cmd", {
		enumerable: true,
		get: function() {
			return cmd_1.Cmd;
		}
	});
	const copy_1 = require_copy();
	Object.defineProperty(exports, "Copy", {
		enumerable: true,
		get: function() {
			return copy_1.Copy;
		}
	});
	const entrypoint_1 = require_entrypoint();
	Object.defineProperty(exports, "Entrypoint", {
		enumerable: true,
		get: function() {
			return entrypoint_1.Entrypoint;
		}
	});
	const env_1 = require_env();
	Object.defineProperty(exports, "Env", {
		enumerable: true,
		get: function() {
			return env_1.Env;
		}
	});
	const from_1 = require_from();
	Object.defineProperty(exports, "From", {
		enumerable: true,
		get: function() {
			return from_1.From;
		}
	});
	const healthcheck_1 = require_healthcheck();
	Object.defineProperty(exports, "Healthcheck", {
		enumerable: true,
		get: function() {
			return healthcheck_1.Healthcheck;
		}
	});
	var heredoc_1 = require_heredoc();
	Object.defineProperty(exports, "Heredoc", {
		enumerable: true,
		get: function() {
			return heredoc_1.Heredoc;
		}
	});
	var jsonInstruction_1 = require_jsonInstruction();
	Object.defineProperty(exports, "JSONInstruction", {
		enumerable: true,
		get: function() {
			return jsonInstruction_1.JSONInstruction;
		}
	});
	var label_1 = require_label();
	Object.defineProperty(exports, "Label", {
		enumerable: true,
		get: function() {
			return label_1.Label;
		}
	});
	var modifiableInstruction_1 = require_modifiableInstruction();
	Object.defineProperty(exports, "ModifiableInstruction", {
		enumerable: true,
		get: function() {
			return modifiableInstruction_1.ModifiableInstruction;
		}
	});
	var onbuild_1 = require_onbuild();
	Object.defineProperty(exports, "Onbuild", {
		enumerable: true,
		get: function() {
			return onbuild_1.Onbuild;
		}
	});
	var propertyInstruction_1 = require_propertyInstruction();
	Object.defineProperty(exports, "PropertyInstruction", {
		enumerable: true,
		get: function() {
			return propertyInstruction_1.PropertyInstruction;
		}
	});
	var run_1 = require_run();
	Object.defineProperty(exports, "Run", {
		enumerable: true,
		get: function() {
			return run_1.Run;
		}
	});
	var shell_1 = require_shell();
	Object.defineProperty(exports, "Shell", {
		enumerable: true,
		get: function() {
			return shell_1.Shell;
		}
	});
	var stopsignal_1 = require_stopsignal();
	Object.defineProperty(exports, "Stopsignal", {
		enumerable: true,
		get: function() {
			return stopsignal_1.Stopsignal;
		}
	});
	var user_1 = require_user();
	Object.defineProperty(exports, "User", {
		enumerable: true,
		get: function() {
			return user_1.User;
		}
	});
	var volume_1 = require_volume();
	Object.defineProperty(exports, "Volume", {
		enumerable: true,
		get: function() {
			return volume_1.Volume;
		}
	});
	const workdir_1 = require_workdir();
	Object.defineProperty(exports, "Workdir", {
		enumerable: true,
		get: function() {
			return workdir_1.Workdir;
		}
	});
	var Keyword;
	(function(Keyword) {
		Keyword["ADD"] = "ADD";
		Keyword["ARG"] = "ARG";
		Keyword["CMD"] = "CMD";
		Keyword["COPY"] = "COPY";
		Keyword["ENTRYPOINT"] = "ENTRYPOINT";
		Keyword["ENV"] = "ENV";
		Keyword["EXPOSE"] = "EXPOSE";
		Keyword["FROM"] = "FROM";
		Keyword["HEALTHCHECK"] = "HEALTHCHECK";
		Keyword["LABEL"] = "LABEL";
		Keyword["MAINTAINER"] = "MAINTAINER";
		Keyword["ONBUILD"] = "ONBUILD";
		Keyword["RUN"] = "RUN";
		Keyword["SHELL"] = "SHELL";
		Keyword["STOPSIGNAL"] = "STOPSIGNAL";
		Keyword["USER"] = "USER";
		Keyword["VOLUME"] = "VOLUME";
		Keyword["WORKDIR"] = "WORKDIR";
	})(Keyword || (exports.Keyword = Keyword = {}));
	var Directive;
	(function(Directive) {
		Directive["escape"] = "escape";
		Directive["syntax"] = "syntax";
	})(Directive || (exports.Directive = Directive = {}));
	exports.DefaultVariables = [
		"ALL_PROXY",
		"all_proxy",
		"FTP_PROXY",
		"ftp_proxy",
		"HTTP_PROXY",
		"http_proxy",
		"HTTPS_PROXY",
		"https_proxy",
		"NO_PROXY",
		"no_proxy"
	];
	var DockerfileParser;
	(function(DockerfileParser) {
		function parse(content) {
			return new parser_1.Parser().parse(content);
		}
		DockerfileParser.parse = parse;
	})(DockerfileParser || (exports.DockerfileParser = DockerfileParser = {}));
}));

// src/detect/author-dockerfile.ts
var import_main = require_main();
const maxLength = 131072;
/** True for a Dockerfile that we rendered: it is no word of the author. */
function isOurs(text) {
	return text.split("\n", 5).some((line) => /^#.*\bkarst(kit)?\b/i.test(line));
}
/** Reads a Dockerfile without building it, or undefined when it has no stage we can read. */
function readDockerfile(text) {
	if (text.length > maxLength) return void 0;
	const file = import_main.DockerfileParser.parse(text);
	const stages = stagesOf(file);
	const last = stages.at(-1);
	if (last === void 0) return void 0;
	const chain = stageChain(stages, last);
	const label = labelOf(file, last);
	const start = startOf(chain);
	const exposed = exposedOf(file, chain);
	const servingBase = servingBaseOf(file, chain);
	const rootAt = rootLine(file, chain);
	return {
		...label === void 0 ? {} : { label },
		...start === void 0 ? {} : { start },
		...servingBase === void 0 ? {} : { servingBase },
		...exposed === void 0 ? {} : { exposed },
		...rootAt === void 0 ? {} : { rootAt },
		copied: copiedFrom(stages.flatMap((stage) => stage.instructions))
	};
}
function stagesOf(file) {
	const stages = [];
	for (const instruction of file.getInstructions()) {
		if (instruction.getKeyword() !== "FROM") {
			stages.at(-1)?.instructions.push(instruction);
			continue;
		}
		const plain = instruction.getArguments().map((argument) => argument.getValue()).filter((word) => !word.startsWith("--"));
		const name = plain[1]?.toUpperCase() === "AS" ? plain[2]?.toLowerCase() : void 0;
		const base = expand(file, plain[0] ?? "", lineAt(instruction)) ?? "";
		stages.push({
			name,
			base,
			line: lineAt(instruction),
			instructions: []
		});
	}
	return stages;
}
/** The last stage and the stages it builds on, nearest first. */
function stageChain(stages, last) {
	const chain = [last];
	for (let index = stages.indexOf(last) - 1; index >= 0; index -= 1) {
		const stage = stages[index];
		if (stage?.name !== void 0 && stage.name === chain.at(-1)?.base.toLowerCase()) chain.push(stage);
	}
	return chain;
}
function labelOf(file, { instructions }) {
	let found;
	for (const instruction of instructions.filter((one) => one.getKeyword() === "LABEL")) for (const property of instruction.getProperties()) {
		if (property.getName().replace(/^["']|["']$/g, "").toUpperCase() !== "ENTRYPOINT") continue;
		const line = (property.getNameRange().start.line ?? 0) + 1;
		found = {
			value: expand(file, property.getValue() ?? "", line),
			line
		};
	}
	return found;
}
function startOf(chain) {
	for (const { instructions } of chain) {
		const starts = instructions.filter((one) => ["CMD", "ENTRYPOINT"].includes(one.getKeyword()));
		const last = starts.findLast((one) => one.getKeyword() === "CMD") ?? starts.at(-1);
		if (last === void 0) continue;
		const entry = starts.findLast((one) => one.getKeyword() === "ENTRYPOINT");
		const parts = entry === void 0 || entry === last ? [last] : [entry, last];
		return {
			text: parts.map((one) => `${one.getKeyword()} ${one.getArgumentsContent() ?? ""}`.trim()).join(" ").replace(/\s+/g, " ").slice(0, 300),
			line: lineAt(parts[0] ?? last)
		};
	}
}
function exposedOf(file, chain) {
	for (const { instructions } of chain) for (const instruction of instructions.filter((one) => one.getKeyword() === "EXPOSE")) {
		const line = lineAt(instruction);
		for (const argument of instruction.getArguments()) {
			const text = expand(file, argument.getValue(), line) ?? "";
			const number = Number(/^(\d{1,5})(?:-\d{1,5})?(?:\/tcp)?$/i.exec(text)?.[1]);
			if (number >= 1 && number <= 65535) return {
				number,
				line
			};
		}
	}
}
const servers$3 = [{
	image: /(^|\/)nginx-unprivileged(:|@|$)/,
	port: 8080
}, {
	image: /(^|\/)(nginx|httpd|caddy)(:|@|$)/,
	port: 80
}];
function servingBaseOf(_file, chain) {
	const stage = chain.at(-1);
	const server = servers$3.find(({ image }) => stage !== void 0 && image.test(stage.base));
	if (stage === void 0 || server === void 0) return void 0;
	return {
		image: stage.base,
		line: stage.line,
		port: server.port
	};
}
/** Base images whose own user is another one than root say so in their names. */
const rootless = /unprivileged|nonroot|rootless|(^|\/)chainguard\//;
function rootLine(file, chain) {
	for (const { instructions } of chain) {
		const user = instructions.findLast((one) => one.getKeyword() === "USER");
		if (user === void 0) continue;
		const line = lineAt(user);
		const text = expand(file, user.getArgumentsContent() ?? "", line);
		return text !== void 0 && /^(root|0+)(:|$)/.test(text.trim()) ? line : void 0;
	}
	const last = chain.at(-1);
	return last === void 0 || rootless.test(last.base) ? void 0 : last.line;
}
function copiedFrom(instructions) {
	return instructions.filter((one) => ["COPY", "ADD"].includes(one.getKeyword())).map((one) => one.getArgumentsContent() ?? "").filter((content) => !/--from=|<<|[[$*?]|https?:/.test(content)).flatMap((content) => content.split(/\s+/).filter((word) => !word.startsWith("--")).slice(0, -1)).map((path) => path.replace(/^\.?\//, "").replace(/\/$/, "")).filter((path) => path !== "" && path !== ".");
}
/** A text with `$NAME` and `${NAME:-default}` resolved by the file's own defaults, or undefined. */
function expand(file, text, line) {
	let known = true;
	const expanded = text.replace(/\$(?:\{(\w+)(?::?-([^}]*))?\}|(\w+))/g, (_, braced, fallback, bare) => {
		const value = file.resolveVariable(braced ?? bare ?? "", line - 1) ?? fallback;
		if (value === void 0) known = false;
		return value ?? "";
	});
	return known ? expanded : void 0;
}
function lineAt(instruction) {
	return instruction.getRange().start.line + 1;
}

// src/detect/source-scan.ts
const limits$3 = {
	files: 400,
	bytes: 4194304,
	lineLength: 1e3
};
const notOurs = /^(\..+|tests?|testing|__tests__|specs?|e2e|docs?|examples?|samples?|bench.*|build|dist|out|target|site-packages|venv|env|node_modules|bower_components|vendor|third_party|migrations|notebooks|fixtures|testdata|coverage|cypress|storybook)$/;
/** True for directories that hold no program of the project: tests, documents, vendored or built code. */
function isForeign(path) {
	return path.split("/").slice(0, -1).some((part) => notOurs.test(part));
}
/** Source files with one of the endings, those nearest to the root first. */
function sourceFiles(view, ending) {
	return view.paths.filter((path) => ending.test(path) && !isForeign(path)).map((path) => ({
		path,
		depth: path.split("/").length
	})).sort((a, b) => a.depth - b.depth).map(({ path }) => path);
}
/** The lines of files, in order, within bounds that hold for any tree; over-long lines are not program text. */
function sourceLines(view, paths) {
	const lines = [];
	let bytes = 0;
	for (const path of paths.slice(0, limits$3.files)) {
		const text = view.text(path) ?? "";
		bytes += text.length;
		if (bytes > limits$3.bytes) break;
		for (const [index, line] of text.split("\n").entries()) if (line.length <= limits$3.lineLength) lines.push({
			path,
			line: index + 1,
			text: line
		});
	}
	return lines;
}
/** The first line that a pattern matches, with the match. */
function firstMatch(lines, pattern) {
	for (const line of lines) {
		if (/^\s*(\/\/|#(?!\[)|\*)/.test(line.text)) continue;
		const match = pattern.exec(line.text);
		if (match !== null) return {
			line,
			match
		};
	}
}
const healthRoute$2 = /["'`](\/(?:api\/)?(?:healthz?|livez|readyz|ready|live|_health|health\/(?:live|ready)|ping))["'`]/;
/** A health route that the source answers on: one written beside a handler, not a client's call. */
function healthPath$1(lines) {
	return firstMatch(lines.filter(({ text }) => /\b(get|all|route|use|HandleFunc|Handle|GET|Get|handle_func|at|path|url|pathname)\b|Mapping/.test(text)), healthRoute$2);
}

// src/detect/trace.ts
function newTrace() {
	return {
		evidence: [],
		rejected: [],
		findings: []
	};
}
/** What a repository holds may stand in a message, but nothing in it that a terminal or a log obeys. */
function finding(code, severity, message, place = {}) {
	return {
		code,
		severity,
		message: visible(message),
		...place,
		...place.hint === void 0 ? {} : { hint: visible(place.hint) }
	};
}
/** A place for `Evidence` and `Rejection`: the line only when it is known. */
function at(path, line) {
	return line === void 0 ? { path } : {
		path,
		line
	};
}
function detection(launch, trace) {
	return {
		launch,
		...trace
	};
}
/** What a later search found, after what earlier ones saw. */
function withTrace(found, earlier) {
	return {
		launch: found.launch,
		evidence: [...earlier.evidence, ...found.evidence],
		rejected: [...earlier.rejected, ...found.rejected],
		findings: [...earlier.findings, ...found.findings]
	};
}

// src/detect/port.ts
/** The port of the spec, else the one found, else the protocol's customary one; none for a worker. */
function choosePort(found, hints) {
	if (found === void 0 && hints.port === void 0) return {};
	const protocol = hints.port?.protocol ?? found?.protocol ?? "http";
	return { port: {
		number: hints.port?.number ?? found?.number ?? customaryPort(protocol),
		protocol
	} };
}
function customaryPort(protocol) {
	return protocol === "grpc" ? 50051 : 8e3;
}
/** Reads port, protocol, variables and health route from source lines by the patterns of the language. */
function listening(view, lines, patterns, trace) {
	const found = readPatterns(lines, patterns);
	const { variable, grpc, number: written } = found;
	const seen = variable ?? found.literal ?? grpc ?? found.serves;
	if (seen === void 0) return {
		environment: {},
		bindable: false
	};
	const protocol = grpc === void 0 ? "http" : "grpc";
	const number = written ?? (protocol === "grpc" ? 50051 : 8080);
	const name = found.name;
	const why = `listens${written === void 0 ? "" : ` on port ${written}`}${name === void 0 ? "" : `, port from ${name}`}`;
	trace.evidence.push({
		...at(view.name(seen.line.path), seen.line.line),
		why
	});
	if (written === void 0) assumed$1(view, seen.line, number, trace);
	const address = firstMatch(lines, patterns.address)?.match[1];
	return {
		port: {
			number,
			protocol
		},
		environment: {
			...name === void 0 ? {} : { [name]: { bind: "{port}" } },
			...address === void 0 ? {} : { [address]: { bind: "{address}" } }
		},
		bindable: address !== void 0,
		...grpc === void 0 ? healthRoute$1(lines) : healthService$1(view, lines, patterns, trace)
	};
}
function healthRoute$1(lines) {
	const path = healthPath$1(lines)?.match[1];
	return path === void 0 ? {} : { healthPath: path };
}
function healthService$1(view, lines, { grpcHealth = [], secure }, trace) {
	const found = grpcHealth.map((pattern) => firstMatch(lines, pattern)?.line);
	const [first] = found;
	const plain = secure === void 0 || firstMatch(lines, secure) === void 0;
	if (first === void 0 || found.includes(void 0) || !plain) return {};
	trace.evidence.push({
		...at(view.name(first.path), first.line),
		why: "gRPC health service"
	});
	return { grpcHealth: true };
}
function readPatterns(lines, patterns) {
	const variable = first(lines, patterns.variable);
	const literal = first(lines, patterns.literal);
	const http = firstMatch(lines, patterns.http);
	const grpc = http === void 0 ? firstMatch(lines, patterns.grpc) : void 0;
	const number = numberIn(variable?.match[2]) ?? defaultNear(lines, variable?.line) ?? numberIn(literal?.match[1]);
	const silent = literal === void 0 && grpc === void 0;
	const name = variable?.match[1] ?? (silent ? "PORT" : void 0);
	return {
		variable,
		literal,
		grpc,
		serves: http ?? firstMatch(lines, patterns.serves),
		number,
		name
	};
}
/** `port = "8080"` in the lines after the variable is read: its default. */
function defaultNear(lines, from) {
	if (from === void 0) return void 0;
	const near = lines.filter(({ path, line }) => path === from.path && line >= from.line && line < from.line + 6);
	return numberIn(firstMatch(near, /[=(]\s*"?:?(\d{2,5})"?\s*\)?;?\s*\}?$/)?.match[1]);
}
function assumed$1(view, { path, line }, port, trace) {
	const message = `The source does not say its port; ${port} is assumed`;
	const place = {
		file: view.name(path),
		line
	};
	trace.findings.push(finding("detect.port-assumed", "info", message, place));
}
function first(lines, patterns) {
	for (const pattern of patterns) {
		const found = firstMatch(lines, pattern);
		if (found !== void 0) return found;
	}
}
function numberIn(text) {
	const number = Number(text);
	return text !== void 0 && number >= 1 && number <= 65535 ? number : void 0;
}

// src/detect/project-view.ts
const limits$2 = {
	paths: 5e3,
	depth: 8,
	fileBytes: 1048576
};
const tooDeep = new RegExp(`(?:/[^/]*){${limits$2.depth}}`);
/** The view of one directory of a tree. Reads are cached, so that steps may ask again. */
function projectView(tree, directory) {
	const prefix = directory === "" ? "" : `${directory}/`;
	const below = tree.paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)).filter((path) => !tooDeep.test(path));
	const paths = below.slice(0, limits$2.paths);
	const known = new Set(paths);
	const directories = directoriesOf(paths);
	const texts = /* @__PURE__ */ new Map();
	return {
		directory,
		paths,
		truncated: below.length > paths.length,
		has: (path) => known.has(path),
		hasDirectory: (path) => directories.has(path),
		text: (path) => {
			if (!texts.has(path)) texts.set(path, decode$1(tree, prefix + path));
			return texts.get(path);
		},
		size: (path) => tree.size(prefix + path) ?? 0,
		name: (path) => prefix + path
	};
}
function directoriesOf(paths) {
	const directories = /* @__PURE__ */ new Set();
	for (const path of paths) for (let directory = parentOf(path); directory !== "" && !directories.has(directory); directory = parentOf(directory)) directories.add(directory);
	return directories;
}
function parentOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function decode$1(tree, path) {
	if ((tree.size(path) ?? Number.POSITIVE_INFINITY) > limits$2.fileBytes) return void 0;
	const bytes = tree.bytes(path);
	if (bytes === void 0) return void 0;
	const encoding = encodingOf(bytes);
	try {
		const text = decoders[encoding].decode(bytes);
		return text.includes("\0") ? void 0 : text.replaceAll("\r\n", "\n");
	} catch {
		return;
	}
}
/** A source has thousands of texts, and making a decoder costs more than most of them. */
const decoders = {
	"utf-8": new TextDecoder("utf-8", { fatal: true }),
	"utf-16le": new TextDecoder("utf-16le", { fatal: true }),
	"utf-16be": new TextDecoder("utf-16be", { fatal: true })
};
/** `pip freeze >` in PowerShell writes UTF-16, which pip reads; so must we. */
function encodingOf(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
	if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
	return "utf-8";
}

// src/detect/image.ts
/**
* The author's Dockerfile: the one the spec names, else the project's own. None when we rendered it, or when it starts
* nothing and has no label. With `dockerfile: generate` its label still counts.
*/
function findDockerfile(project, trace) {
	const { view, hints } = project;
	if (hints.dockerfile !== void 0 && hints.dockerfile !== "generate") return namedDockerfile(project, hints.dockerfile, trace);
	const name = ["Dockerfile"].find(view.has);
	const text = name === void 0 ? void 0 : view.text(name);
	if (name === void 0 || text === void 0 || isOurs(text)) return void 0;
	const path = view.name(name);
	const file = readDockerfile(text);
	if (file !== void 0 && startsSomething(file)) return {
		path,
		context: view.directory,
		file
	};
	const why = file === void 0 ? "no stage can be read in it" : "it has neither CMD nor ENTRYPOINT";
	trace.rejected.push({
		entrypoint: `dockerfile:${path}`,
		step: "0-dockerfile",
		path,
		line: 1,
		why
	});
	return file?.label === void 0 ? void 0 : {
		path,
		context: view.directory,
		file
	};
}
/** True when the image starts by itself: a label alone overrides a command that is not there. */
function startsSomething({ start, servingBase }) {
	if (start === void 0) return servingBase !== void 0;
	return !/^(CMD|ENTRYPOINT) (\[\s*)?"?(\/bin\/)?(ba|z)?sh"?(\s*\])?$/.test(start.text);
}
/**
* The launch of the author's image, with the command of `start` where an override gives one. `inside` is what the
* language's search finds in the same source: it tells protocol and health route, and the port where the Dockerfile does not.
*/
function imageLaunch({ view, hints }, dockerfile, start, inside) {
	const trace = newTrace();
	const { path, context, file } = dockerfile;
	note$3(path, file, trace);
	const port = imagePort(dockerfile, hints, start ?? inside);
	if (port.port === void 0 || imagePortNumber(file) === void 0 && hints.port?.number === void 0) {
		const message = `${path} has no EXPOSE; ${port.port === void 0 ? "no port is known" : `port ${port.port.number} is assumed`}`;
		trace.findings.push(finding("detect.port-assumed", "warning", message, { file: path }));
	}
	const healthPath = start?.healthPath ?? inside?.healthPath;
	const launch = {
		language: "image",
		directory: view.directory,
		packageManager: "docker",
		version: {
			value: "",
			from: "default"
		},
		step: "0-dockerfile",
		entrypoint: `dockerfile:${path}`,
		command: [],
		environment: {},
		bindable: false,
		...overrideOf(start),
		...port,
		...healthPath === void 0 ? {} : { healthPath },
		confidence: imagePortNumber(file) === void 0 ? "medium" : "high",
		build: {
			language: "image",
			dockerfile: path,
			context
		},
		processes: start?.processes ?? []
	};
	return detection(launch, trace);
}
function overrideOf(start) {
	if (start === void 0) return {};
	const { step, entrypoint, command, environment, bindable } = start;
	return {
		step,
		entrypoint,
		command,
		environment,
		bindable
	};
}
function imagePort({ file }, hints, found) {
	const number = imagePortNumber(file) ?? found?.port?.number;
	if (number === void 0) return choosePort(void 0, hints);
	return choosePort({
		number,
		protocol: found?.port?.protocol ?? (number === 50051 ? "grpc" : "http")
	}, hints);
}
/** The port that a Dockerfile tells, by EXPOSE, its base or its command. */
function imagePortNumber(file) {
	return file.exposed?.number ?? file.servingBase?.port ?? portIn(file.start?.text);
}
function note$3(path, file, trace) {
	const { start, servingBase, exposed } = file;
	if (start !== void 0) trace.evidence.push({
		path,
		line: start.line,
		why: start.text
	});
	else if (servingBase !== void 0) trace.evidence.push({
		path,
		line: servingBase.line,
		why: `${servingBase.image} starts a server`
	});
	if (exposed !== void 0) trace.evidence.push({
		path,
		line: exposed.line,
		why: `EXPOSE ${exposed.number}`
	});
	const message = `${path} is the author's: it is used as it is`;
	const line = start?.line ?? servingBase?.line ?? 1;
	trace.findings.push(finding("detect.dockerfile-used", "info", message, {
		file: path,
		line
	}));
	if (file.rootAt !== void 0) trace.findings.push(startsAsRoot(path, file.rootAt));
}
/** The image is built as it is, and yet its pod is no root: who reads the plan should know before the pod fails. */
function startsAsRoot(file, line) {
	const message = `${file} starts as root, its pod as user 10001 on a read-only file system`;
	return finding("detect.dockerfile-root", "warning", message, {
		file,
		line
	});
}
function portIn(command) {
	const match = /(?:--port[=", ]+|-p[=", ]+|--server\.port[=", ]+|0\.0\.0\.0:|\[::\]:|"?:)(\d{2,5})\b/.exec(command ?? "");
	if (match !== null) return Number(match[1]);
	return /\b(uvicorn|gunicorn|hypercorn|fastapi)\b/.test(command ?? "") ? 8e3 : void 0;
}
/** The spec's Dockerfile, relative to the source or to the project. */
function namedDockerfile({ tree, view }, named, trace) {
	const root = projectView(tree, "");
	const wanted = named.replace(/^\.\//, "");
	const path = [wanted, view.name(wanted)].find(root.has);
	const text = path === void 0 ? void 0 : root.text(path);
	const file = text === void 0 ? void 0 : readDockerfile(text);
	if (path === void 0 || file === void 0) {
		const message = path === void 0 ? `dockerfile ${named} is not in the source` : `${path} has no stage we can read`;
		const others = root.paths.filter((one) => /(^|\/)([\w.-]+\.)?(Docker|Container)file(\.[\w-]+)?$/.test(one)).slice(0, 10);
		const hint = others.length === 0 ? {} : { hint: `Dockerfiles of the source: ${others.join(", ")}` };
		trace.findings.push(finding("detect.dockerfile-missing", "error", message, {
			...at(named),
			...hint
		}));
		return;
	}
	return {
		path,
		context: contextOf(path, view.directory, file, root.has),
		file
	};
}
/** The context where most of what it copies lies: the project's directory, else the Dockerfile's own. */
function contextOf(path, project, { copied }, has) {
	const own = path.split("/").slice(0, -1).join("/");
	const found = (directory) => copied.filter((one) => has(directory === "" ? one : `${directory}/${one}`)).length;
	return found(own) > found(project) ? own : project;
}

// src/detect/exposed-port.ts
/** Findings that say the sources do not tell the port. */
const guesses = ["detect.port-assumed", "detect.no-port"];
/**
* The port of a launch where the sources do not tell it and the author's Dockerfile does: put aside as a build, it still
* is the author's word on where the program listens. A port of the spec or of the sources stands.
*/
function withExposedPort(found, { hints }, author) {
	const { launch, findings, evidence } = found;
	const number = author === void 0 ? void 0 : imagePortNumber(author.file);
	if (author === void 0 || number === void 0 || launch === void 0) return found;
	if (hints.port?.number !== void 0) return found;
	const known = findings.filter(({ code }) => !guesses.includes(code));
	if (known.length === findings.length) return found;
	const port = {
		number,
		protocol: launch.port?.protocol ?? "http"
	};
	const line = author.file.exposed?.line ?? author.file.start?.line ?? 1;
	return {
		...found,
		launch: {
			...launch,
			port
		},
		findings: known,
		evidence: [...evidence, {
			path: author.path,
			line,
			why: `the author's image uses port ${number}`
		}]
	};
}

// src/detect/compiled.ts
/** The launch of a compiled program: its start and where its source says it listens. */
function compiledLaunch(view, start, listening, hints) {
	const { port, ...rest } = listening;
	return {
		...start,
		directory: view.directory,
		...rest,
		...choosePort(port, hints),
		processes: []
	};
}
/**
* A found launch with the command that an override gives. The build's program has one place in the image, so a
* command that calls it by a name of the author's (`bin/api`, `target/app.jar`) is pointed there.
*/
function withCommand(found, given, relocate, trace) {
	if (found.launch === void 0) return found;
	const command = relocate(given.command);
	const bindable = found.launch.bindable || command.some(hasAddress$1);
	const { step, entrypoint } = given;
	const launch = {
		...found.launch,
		step,
		entrypoint,
		command,
		bindable,
		confidence: "high"
	};
	return detection(launch, trace);
}
function hasAddress$1(argument) {
	return typeof argument !== "string" && argument.bind.includes("{address}");
}

// src/detect/go/main-package.ts
const maxFiles = 1e3;
/** Every main package of the project that builds for Linux, sorted by directory. Read from the text; nothing runs. */
function mainPackages(view) {
	const found = /* @__PURE__ */ new Map();
	for (const file of sourceFiles(view, /(?<!_test)\.go$/).slice(0, maxFiles)) {
		const directory = file.split("/").slice(0, -1).join("/");
		if (found.has(directory) || /^(tools?|hack|scripts?)(\/|$)|(^|\/)internal\/tools(\/|$)/.test(directory)) continue;
		const line = packageMainLine(view.text(file) ?? "", file);
		if (line !== void 0) found.set(directory, {
			directory,
			file,
			line
		});
	}
	return [...found.values()];
}
/** Line of `package main` in a file with `func main`, unless a build constraint keeps it out of a Linux build. */
function packageMainLine(text, file) {
	if (/_(windows|darwin|js|wasm|freebsd|plan9|android|ios)\.go$/.test(file)) return void 0;
	if (!/^func main\(\)/m.test(text)) return void 0;
	const lines = withoutBlockComments(text).split("\n");
	const index = lines.findIndex((line) => /^package\s/.test(line));
	const constraints = lines.slice(0, Math.max(index, 0)).filter((line) => /^\/\/(go:build | \+build )/.test(line));
	if (!/^package\s+main\b/.test(lines[index] ?? "") || constraints.some(excluded)) return void 0;
	return index + 1;
}
/** Comments become blanks, so that lines keep their numbers. */
function withoutBlockComments(text) {
	return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
}
/** `ignore`, `tools`, another system: constraints that a plain build does not meet. */
function excluded(line) {
	const expression = line.replace(/^\/\/go:build |^\/\/ \+build /, "").trim();
	return !/\b(linux|unix|!)/.test(expression) && !/^(go1\.\d+|cgo|amd64|arm64)\b/.test(expression);
}

// node_modules/smol-toml/dist/error.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	/** @internal */
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};

// node_modules/smol-toml/dist/primitive.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/** @internal */
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return (/* @__PURE__ */ new Date(this.getTime() - offset * 6e4)).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};

// node_modules/smol-toml/dist/extract.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
/** @internal */
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}

// node_modules/smol-toml/dist/util.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/** @internal */
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
/** @internal */
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}

// node_modules/smol-toml/dist/struct.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
/** @internal */
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
/** @internal */
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = /* @__PURE__ */ new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
/** @internal */
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse$2(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}

// node_modules/smol-toml/dist/stringify.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
let HAS_WELLFORMED = !!"".isWellFormed;

// node_modules/smol-toml/dist/index.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/

// src/detect/manifest.ts
/** The object in a JSON file, or undefined with a finding when it cannot be read. */
function readJson(view, path, trace) {
	return readManifest$1(view, path, trace, (text) => JSON.parse(text));
}
/** The table in a TOML file, or undefined with a finding when it cannot be read. */
function readToml$1(view, path, trace) {
	return readManifest$1(view, path, trace, (text) => parse$2(text));
}
/** A key's value, never one of the prototype's. */
function own(table, ...keys) {
	let value = table;
	for (const key of keys) {
		if (!isTable(value) || !Object.hasOwn(value, key)) return void 0;
		value = value[key];
	}
	return value;
}
function ownText(table, ...keys) {
	const value = own(table, ...keys);
	return typeof value === "string" ? value : void 0;
}
/** The entries of a table whose values are texts, in the file's order. */
function ownTexts(table, ...keys) {
	const value = own(table, ...keys);
	const entries = isTable(value) ? Object.entries(value) : [];
	return new Map(entries.filter((entry) => typeof entry[1] === "string"));
}
function isTable(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Line (1-based) of the first match in a text, for evidence. */
function lineOf$1(text, what) {
	const index = typeof what === "string" ? text?.indexOf(what) : text?.search(what);
	if (text === void 0 || index === void 0 || index < 0) return void 0;
	return text.slice(0, index).split("\n").length;
}
function readManifest$1(view, path, trace, read) {
	if (!view.has(path)) return void 0;
	const file = view.name(path);
	const text = view.text(path);
	if (text === void 0) {
		const message = `${file} is not a text file of at most 1 MiB, so it was not read`;
		trace.findings.push(finding("detect.manifest-invalid", "error", message, { file }));
		return;
	}
	try {
		const value = read(text);
		if (isTable(value)) return value;
		const message = `${file} holds no object`;
		trace.findings.push(finding("detect.manifest-invalid", "error", message, {
			file,
			line: 1
		}));
	} catch (error) {
		trace.findings.push(unreadable$1(file, error));
	}
}
function unreadable$1(file, error) {
	const reason = (error instanceof Error ? error.message : "unknown reason").split("\n")[0] ?? "";
	const written = /\(line (\d+) column/.exec(reason)?.[1];
	const line = error instanceof TomlError ? error.line : Number(written ?? 1);
	const message = `${file} cannot be read: ${reason.slice(0, 200)}`;
	return finding("detect.manifest-invalid", "error", message, {
		file,
		line
	});
}

// src/detect/go/module.ts
/** Name and version from go.mod, or go.work where there is no module at the root. */
function goModule(view) {
	const file = ["go.mod", "go.work"].find(view.has) ?? "go.mod";
	const text = view.text(file) ?? "";
	const name = (/^module\s+"?([\w./~-]+)"?/m.exec(text)?.[1] ?? "").replace(/\/v\d+$/, "").split("/").at(-1) ?? "";
	const toolchain = /^toolchain\s+go(\d+\.\d+(?:\.\d+)?)/m;
	const pattern = toolchain.test(text) ? toolchain : /^go\s+(\d+\.\d+(?:\.\d+)?)/m;
	const value = pattern.exec(text)?.[1];
	const line = lineOf$1(text, pattern);
	return value === void 0 || line === void 0 ? { name } : {
		name,
		version: {
			value,
			file,
			line
		}
	};
}

// src/detect/go.ts
/** Go: every `package main`; the only one, the root's, or the one named like the module. */
const go = {
	signs: signs$4,
	detect: detectGo,
	command: goCommand,
	entry: goEntry
};
const defaultVersion$1 = "1.25";
function signs$4(view) {
	const manifest = ["go.mod", "go.work"].find(view.has);
	const sources = sourceFiles(view, /(?<!_test)\.go$/);
	return {
		...manifest === void 0 ? {} : { manifest },
		...view.has("go.sum") || view.has("go.work.sum") ? { lock: "go.sum" } : {},
		...view.has("main.go") ? { entry: "main.go" } : {},
		sources,
		minor: sources.length === 0
	};
}
/** Finds the main package of a Go module or workspace. */
function detectGo(view, hints) {
	const trace = newTrace();
	const chosen = chooseMain(view, trace);
	if (chosen === void 0) return detection(void 0, trace);
	return launchOf$5(view, hints, chosen, trace);
}
function goCommand(given, view, hints) {
	const trace = newTrace();
	const called = programName(given.command[0]);
	const main = mainPackages(view).find(({ directory }) => directory.split("/").at(-1) === called) ?? chooseMain(view, trace)?.main;
	if (main === void 0) return detection(void 0, trace);
	const found = launchOf$5(view, hints, {
		main,
		step: given.step,
		certain: true
	}, trace);
	return withCommand(found, given, relocate$2, trace);
}
/** `binary:cmd/api`, or the directory of the main package without its kind. */
function goEntry(text, view, hints) {
	const trace = newTrace();
	const path = text.replace(/^binary:/, "").replace(/^\.\//, "").replace(/\/$/, "");
	const mains = mainPackages(view);
	const directory = path === "." ? "" : path.replace(/\/main\.go$|^main\.go$/, "");
	const main = mains.find((one) => one.directory === directory || one.directory === `cmd/${directory}`);
	if (main !== void 0) return launchOf$5(view, hints, {
		main,
		step: "0-spec",
		certain: true
	}, trace);
	const list = mains.map((one) => one.directory || ".").join(", ") || "none";
	const message = `entrypoint ${text.slice(0, 120)} is no package main; there are: ${list}`;
	trace.findings.push(finding("detect.entrypoint-unresolved", "error", message));
	return detection(void 0, trace);
}
function chooseMain(view, trace) {
	const mains = mainPackages(view);
	const module = goModule(view);
	const [only] = mains;
	if (only === void 0) return void 0;
	if (mains.length === 1) return {
		main: only,
		step: "1-only-main",
		certain: true
	};
	const root = mains.find(({ directory }) => directory === "");
	const named = mains.find(({ directory }) => [
		`cmd/${module.name}`,
		"cmd/server",
		module.name
	].includes(directory));
	const main = root ?? named;
	const step = root === void 0 ? "3-cmd-module" : "2-root-main";
	for (const other of mains.filter((one) => one !== main)) {
		const why = main === void 0 ? "one of several main packages" : "another main package";
		const entrypoint = `binary:${other.directory || "."}`;
		trace.rejected.push({
			entrypoint,
			step: "1-only-main",
			path: view.name(other.file),
			line: other.line,
			why
		});
	}
	if (main !== void 0) return {
		main,
		step,
		certain: main.directory !== "cmd/server"
	};
	const list = mains.map(({ directory }) => directory || ".");
	const message = `${mains.length} main packages and none at the root or in cmd/${module.name}: ${list.slice(0, 20).join(", ")}`;
	const hint = `Set entrypoint: binary:${list[0]} in the spec.`;
	trace.findings.push(finding("detect.ambiguous", "error", message, { hint }));
}
function launchOf$5(view, hints, chosen, trace) {
	const { main, step, certain } = chosen;
	const module = goModule(view);
	trace.evidence.push({
		path: view.name(main.file),
		line: main.line,
		why: "package main"
	});
	const build = goBuild(view, main, trace);
	const lines = sourceLines(view, listenFiles(view, main));
	return detection(compiledLaunch(view, {
		language: "go",
		packageManager: "go",
		version: versionOf$3(view, module, hints, trace),
		step,
		entrypoint: `binary:${main.directory || "."}`,
		command: ["/app/main"],
		confidence: certain ? "high" : "medium",
		build
	}, listening(view, lines, patternsFor(lines), trace), hints), trace);
}
function versionOf$3(view, module, hints, trace) {
	if (hints.version !== void 0) return {
		value: hints.version,
		from: "spec"
	};
	if (module.version === void 0) return {
		value: defaultVersion$1,
		from: "default"
	};
	const { value, file, line } = module.version;
	trace.evidence.push({
		path: view.name(file),
		line,
		why: `Go ${value} or newer`
	});
	if (minor(value) < minor(defaultVersion$1)) return {
		value: defaultVersion$1,
		from: "default"
	};
	return {
		value,
		from: `${view.name(file)}:${line}`
	};
}
function minor(version) {
	const [major = 0, second = 0] = version.split(".").map(Number);
	return major * 1e3 + second;
}
function goBuild(view, main, trace) {
	const manifests = [
		"go.mod",
		"go.sum",
		"go.work",
		"go.work.sum"
	].filter(view.has);
	const cgo = firstMatch(sourceLines(view, sourceFiles(view, /(?<!_test)\.go$/)), /^\s*import\s+"C"|^\s*"C"\s*$/);
	if (cgo !== void 0) trace.evidence.push({
		path: view.name(cgo.line.path),
		line: cgo.line.line,
		why: "import \"C\" needs a C compiler"
	});
	const sqlite = /^\s*(?:require\s+)?github\.com\/mattn\/go-sqlite3\s/m.test(view.text("go.mod") ?? "");
	return {
		language: "go",
		manifests,
		main: main.directory === "" ? "." : `./${main.directory}`,
		cgo: cgo !== void 0 || sqlite,
		vendored: view.has("vendor/modules.txt")
	};
}
/** The main package's own files first: other programs of the module may listen elsewhere. */
function listenFiles(view, main) {
	const files = sourceFiles(view, /(?<!_test)\.go$/);
	const prefix = main.directory === "" ? "" : `${main.directory}/`;
	const ours = files.filter((path) => path.startsWith(prefix) && !path.slice(prefix.length).includes("/"));
	const others = mainPackages(view).map(({ directory }) => directory).filter((one) => one !== main.directory);
	const shared = files.filter((path) => !ours.includes(path) && !others.some((one) => one !== "" && path.startsWith(`${one}/`)));
	return [...ours, ...shared];
}
/**
* gRPC on a socket of its own stands before an HTTP server beside it, which serves metrics or a gateway. Without such a
* socket both share one port (h2c). A port by variable or flag is the HTTP server's where there is one.
*/
function patternsFor(lines) {
	if (firstMatch(lines, /\bnet\.Listen\w*\(|\.Listen\(/) === void 0 || firstMatch(lines, patterns$1.grpc) === void 0) return patterns$1;
	if (patterns$1.variable.some((pattern) => firstMatch(lines, pattern) !== void 0)) return patterns$1;
	if (firstMatch(lines, portFlag) !== void 0) return patterns$1;
	return {
		...patterns$1,
		literal: [ownSocket, ...patterns$1.literal],
		http: /(?!)/
	};
}
/** `fs.Int("port", 9898, "HTTP port")`: the port a person sets is the HTTP server's. */
const portFlag = /\b(?:p?flags?|fs)\.(?:Int|String)\w*\("port",\s*"?:?\d{2,5}/;
const ownSocket = /\bListen\(\s*"tcp[46]?",\s*"[\w.[\]-]{0,60}:(\d{2,5})"/;
function relocate$2(words) {
	const first = words[0];
	return typeof first === "string" && first !== "sh" ? ["/app/main", ...words.slice(1)] : words;
}
function programName(word) {
	return typeof word === "string" ? word.split("/").at(-1) : void 0;
}
const patterns$1 = {
	literal: [
		/\b(?:ListenAndServe(?:TLS)?|Listen|Run|Start|StartServer)\(\s*(?:"tcp[46]?",\s*)?"[\w.[\]-]{0,60}:(\d{2,5})"/,
		/\bAddr\s*:\s*"[\w.[\]-]{0,60}:(\d{2,5})"/,
		/\b(?:p?flags?|fs)\.(?:Int|String)\w*\([^)]{0,60}"(?:http-?|grpc-?)?(?:port|addr|listen)\w*",\s*"?:?(\d{2,5})\b/i,
		/\b(?:const\s+|var\s+)?\w*(?:port|addr)\w*\s*(?:string\s*)?:?=\s*"?(?:[\w.-]{0,40}:)?(\d{4,5})\b/i
	],
	variable: [/\b\w*(?:env|Env|ENV)\w*\("((?:[A-Z]+_)*PORT(?:_NUMBER)?)",\s*"?:?(\d{2,5})/, /\bos\.(?:Getenv|LookupEnv)\("((?:[A-Z]+_)?PORT)"\)/],
	address: /\bos\.(?:Getenv|LookupEnv)\("(HOST|BIND_ADDRESS|LISTEN_HOST|BIND_HOST)"\)/,
	grpc: /\bgrpc\.NewServer\(/,
	grpcHealth: [/\bRegisterHealthServer\(/, /\bhealth\.NewServer\(\)/],
	secure: /\bgrpc\.Creds\(/,
	http: /\bhttp\.ListenAndServe|\bhttp\.Server\{|\.ListenAndServe\(/,
	serves: /\bListenAndServe|\bnet\.Listen\(|\bgrpc\.NewServer\(|\bgin\.(?:Default|New)\(|\becho\.New\(|\bfiber\.New\(/
};

// src/detect/java/gradle.ts
const buildFiles = ["build.gradle.kts", "build.gradle"];
/** What Gradle's build files say, read as text: they are programs, and nothing runs. */
function readGradle(view) {
	const settings = ["settings.gradle.kts", "settings.gradle"].map(view.text).find((text) => text !== void 0);
	const name = /rootProject\.name\s*=\s*["']([\w.-]+)["']/.exec(settings ?? "")?.[1];
	const modules = [...(settings ?? "").matchAll(/["']:?([\w.-]+(?:[:/][\w.-]+)*)["']/g)].map((match) => (match[1] ?? "").replaceAll(":", "/")).filter((module) => !isForeign(`${module}/build.gradle`) && buildFile(view, module) !== void 0);
	return ["", ...new Set(modules)].slice(0, 50).flatMap((module) => {
		const path = buildFile(view, module);
		return path === void 0 ? [] : [projectOf$2(view, module, path, name)];
	});
}
function buildFile(view, module) {
	return buildFiles.map((file) => inModule$1(module, file)).find(view.has);
}
function projectOf$2(view, module, path, rootName) {
	const text = withoutComments(view.text(path) ?? "");
	const mark = [
		["Spring Boot plugin", /org\.springframework\.boot["')](?!.*apply\s*\(?\s*false)/],
		["Quarkus plugin", /\bid\s*\(?["']io\.quarkus["']/],
		["mainClass", /\bmainClass(?:Name)?(?:\.set)?\s*[=(]|["']Main-Class["']/]
	].find(([, pattern]) => pattern.test(text));
	const framework = frameworkOf$1(mark?.[0]);
	const version = jdkOf$1(text);
	const name = module.split("/").at(-1) || rootName || "";
	const jar = framework === "quarkus" ? "build/quarkus-app/quarkus-run.jar" : `build/libs/${name}*.jar`;
	return {
		tool: "gradle",
		module,
		file: view.name(path),
		line: mark === void 0 ? 1 : lineOf$1(text, mark[1]) ?? 1,
		framework,
		runnable: mark !== void 0,
		why: mark?.[0] ?? "no plugin or mainClass",
		jar: inModule$1(module, jar),
		...version === void 0 ? {} : { version: {
			...version,
			file: view.name(path)
		} },
		war: false
	};
}
function frameworkOf$1(mark) {
	if (mark === "Spring Boot plugin") return "spring-boot";
	return mark === "Quarkus plugin" ? "quarkus" : "plain";
}
function jdkOf$1(text) {
	for (const pattern of [
		/JavaLanguageVersion\.of\(\s*["']?(\d{1,2})/,
		/\bjvmToolchain\(\s*(\d{1,2})/,
		/\boptions\.release(?:\.set\(|\s*=)\s*(\d{1,2})/,
		/\b(?:target|source)Compatibility\s*=\s*(?:JavaVersion\.VERSION_|["']?)(?:1[._])?(\d{1,2})\b/
	]) {
		const value = pattern.exec(text)?.[1];
		const line = lineOf$1(text, pattern);
		if (value !== void 0 && line !== void 0) return {
			value,
			line
		};
	}
}
/** Comments become blanks, so that lines keep their numbers. */
function withoutComments(text) {
	return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " ")).replace(/^\s*\/\/.*$/gm, "");
}
function inModule$1(module, path) {
	return module === "" ? path : `${module}/${path}`;
}

// src/detect/java/xml.ts
const limits$1 = {
	depth: 64,
	elements: 5e4
};
const token = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([A-Za-z_][\w.:-]{0,200})(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>|<!|[^<]+|</g;
const named$3 = /* @__PURE__ */ new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", "\""],
	["apos", "'"]
]);
/** The root element, or undefined when the text is no well-formed XML or holds a document type (so no entities). */
function readXml(text) {
	const top = {
		name: "",
		line: 1,
		text: "",
		children: []
	};
	const reading = {
		open: [top],
		elements: 0,
		line: 1
	};
	for (const match of text.matchAll(token)) {
		if (!readToken(reading, match)) return void 0;
		reading.line += newlines(match[0]);
	}
	return reading.open.length === 1 ? top.children[0] : void 0;
}
/** False when the token makes the document malformed or too large. */
function readToken(reading, match) {
	const [whole, cdata, closing, name, empty] = match;
	const current = reading.open.at(-1);
	if (current === void 0 || whole === "<!" || whole === "<") return false;
	if (name === void 0) {
		current.text += cdata ?? (whole.startsWith("<") ? "" : decode(whole));
		return true;
	}
	if (closing === "/") return reading.open.length > 1 && reading.open.pop()?.name === name;
	reading.elements += 1;
	const element = {
		name,
		line: reading.line,
		text: "",
		children: []
	};
	current.children.push(element);
	if (empty !== "/") reading.open.push(element);
	return reading.elements <= limits$1.elements && reading.open.length <= limits$1.depth;
}
/** The element at a path of names, the first of each. */
function child(element, ...names) {
	let found = element;
	for (const name of names) found = found?.children.find((one) => one.name === name);
	return found;
}
function childText(element, ...names) {
	const text = child(element, ...names)?.text.trim();
	return text === "" ? void 0 : text;
}
function decode(text) {
	return text.replace(/&(\w+);/g, (whole, name) => named$3.get(name) ?? whole);
}
function newlines(text) {
	let count = 0;
	for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1)) count += 1;
	return count;
}

// src/detect/java/maven.ts
/** What a pom.xml says: the module that runs, its framework, its jar and its JDK. */
function readMaven(view, trace) {
	const root = readPom(view, "pom.xml", trace);
	if (root === void 0) return [];
	const members = (child(root, "modules")?.children ?? []).map((module) => module.text.trim().replace(/^\.\//, "")).filter((module) => view.has(`${module}/pom.xml`) && !isForeign(`${module}/pom.xml`)).slice(0, 50).flatMap((module) => {
		const pom = readPom(view, `${module}/pom.xml`, trace);
		return pom === void 0 ? [] : [projectOf$1(view, pom, module, root)];
	});
	return [projectOf$1(view, root, "", root), ...members];
}
function readPom(view, path, trace) {
	const element = readXml(view.text(path) ?? "");
	if (element?.name === "project") return element;
	const file = view.name(path);
	const message = `${file} is no pom.xml we can read: malformed, or it declares a document type`;
	trace.findings.push(finding("detect.manifest-invalid", "error", message, {
		file,
		line: 1
	}));
}
function projectOf$1(view, pom, module, root) {
	const path = module === "" ? "pom.xml" : `${module}/pom.xml`;
	const plugins = child(pom, "build", "plugins")?.children ?? [];
	const plugin = (name) => plugins.find((one) => childText(one, "artifactId") === name);
	const boot = plugin("spring-boot-maven-plugin");
	const quarkus = plugin("quarkus-maven-plugin");
	const mainClass = mainClassOf(plugins, pom);
	const version = jdkOf(pom) ?? jdkOf(root);
	const marker = boot ?? quarkus ?? mainClass;
	const framework = frameworkOf(boot, quarkus);
	return {
		tool: "maven",
		module,
		file: view.name(path),
		line: marker?.line ?? 1,
		framework,
		runnable: marker !== void 0 && childText(pom, "packaging") !== "pom",
		why: markOf(framework),
		jar: quarkus ? inModule(module, "target/quarkus-app/quarkus-run.jar") : inModule(module, `target/${jarName(pom)}`),
		...version === void 0 ? {} : { version: {
			...version,
			file: view.name(path)
		} },
		war: childText(pom, "packaging") === "war"
	};
}
function markOf(framework) {
	return framework === "plain" ? "mainClass" : `${framework}-maven-plugin`;
}
function frameworkOf(boot, quarkus) {
	if (boot !== void 0) return "spring-boot";
	return quarkus === void 0 ? "plain" : "quarkus";
}
function mainClassOf(plugins, pom) {
	for (const plugin of plugins) {
		const configuration = child(plugin, "configuration");
		const found = child(configuration, "mainClass") ?? child(configuration, "archive", "manifest", "mainClass") ?? deep(plugin, "mainClass");
		if (found !== void 0) return found;
	}
	return child(pom, "properties", "mainClass") ?? child(pom, "properties", "exec.mainClass");
}
/** The first element of a name anywhere below: shade's transformer nests it deeply. */
function deep(element, name) {
	const waiting = [...element.children];
	for (let next = waiting.shift(); next !== void 0; next = waiting.shift()) {
		if (next.name === name) return next;
		waiting.push(...next.children);
	}
}
/** The jar's name with the version as a pattern: it changes with each release. */
function jarName(pom) {
	const final = childText(pom, "build", "finalName");
	if (final !== void 0 && /^[\w.-]+$/.test(final)) return `${final}.jar`;
	const artifact = childText(pom, "artifactId");
	return artifact !== void 0 && /^[\w.-]+$/.test(artifact) ? `${artifact}-*.jar` : "*.jar";
}
function jdkOf(pom) {
	const properties = child(pom, "properties");
	for (const name of [
		"maven.compiler.release",
		"java.version",
		"maven.compiler.target",
		"maven.compiler.source",
		"jdk.version"
	]) {
		const element = properties?.children.find((one) => one.name === name);
		const value = /^(?:1\.)?(\d{1,2})$/.exec(element?.text.trim() ?? "")?.[1];
		if (element !== void 0 && value !== void 0) return {
			value,
			line: element.line
		};
	}
}
function inModule(module, path) {
	return module === "" ? path : `${module}/${path}`;
}

// src/detect/java.ts
/** Java: the module with the Spring Boot or Quarkus plugin, else the one with a main class. */
const java = {
	signs: signs$3,
	detect: detectJava,
	command: javaCommand,
	entry: javaEntry
};
const manifests$3 = [
	"pom.xml",
	"build.gradle.kts",
	"build.gradle",
	"settings.gradle.kts",
	"settings.gradle"
];
const supported$2 = [
	21,
	25,
	17
];
function signs$3(view) {
	const manifest = manifests$3.find(view.has);
	return {
		...manifest === void 0 ? {} : { manifest },
		...view.has("gradle.lockfile") ? { lock: "gradle.lockfile" } : {},
		sources: sourceFiles(view, /\.(java|kt|groovy|scala)$/)
	};
}
function detectJava(view, hints) {
	const trace = newTrace();
	const project = choose$1(readProjects(view, trace), trace);
	return project === void 0 ? detection(void 0, trace) : launchOf$4(view, hints, {
		project,
		step: stepOf(project)
	}, trace);
}
function javaCommand(given, view, hints) {
	const trace = newTrace();
	const project = choose$1(readProjects(view, trace), trace);
	if (project === void 0) return detection(void 0, trace);
	const found = launchOf$4(view, hints, {
		project,
		step: given.step
	}, trace);
	return withCommand(found, given, relocate$1, trace);
}
/** `jar:PATH`: the jar of the module it lies in. */
function javaEntry(text, view, hints) {
	const trace = newTrace();
	const path = text.replace(/^jar:/, "").replace(/^\.\//, "");
	const projects = readProjects(view, trace);
	const module = /^(?:(.+)\/)?(?:target|build)\//.exec(path)?.[1] ?? "";
	const project = projects.find((one) => one.module === module);
	if (project !== void 0 && /^[\w./*-]+\.jar$/.test(path)) return launchOf$4(view, hints, {
		project: {
			...project,
			jar: path
		},
		step: "0-spec"
	}, trace);
	const message = `entrypoint ${text.slice(0, 120)} is no jar that a module of this project builds`;
	trace.findings.push(finding("detect.entrypoint-unresolved", "error", message, { hint: "Write jar:target/NAME.jar or jar:MODULE/build/libs/NAME.jar." }));
	return detection(void 0, trace);
}
function readProjects(view, trace) {
	return view.has("pom.xml") ? readMaven(view, trace) : readGradle(view);
}
function stepOf({ framework }) {
	return framework === "plain" ? "2-main-class" : "1-framework-plugin";
}
/** Frameworks before plain main classes; several of the better kind are not guessed between. */
function choose$1(projects, trace) {
	const runnable = projects.filter((project) => project.runnable && !project.war);
	const framed = runnable.filter(({ framework }) => framework !== "plain");
	const best = framed.length > 0 ? framed : runnable;
	const [only] = best;
	const chosen = best.length === 1 ? only : best.find(({ module }) => module === "");
	for (const project of projects.filter((one) => one !== chosen)) trace.rejected.push({
		entrypoint: `jar:${project.jar}`,
		step: stepOf(project),
		...at(project.file, project.line),
		why: rejection(project)
	});
	if (chosen !== void 0 || best.length === 0) return chosen;
	const list = best.map(({ module }) => module || ".");
	const message = `${best.length} modules make a jar that starts: ${list.slice(0, 20).join(", ")}`;
	const hint = `Set entrypoint: jar:${best[0]?.jar} in the spec.`;
	trace.findings.push(finding("detect.ambiguous", "error", message, { hint }));
}
function rejection({ war, runnable }) {
	if (war) return "makes a war, which needs an application server";
	return runnable ? "another module that starts" : "no Spring Boot or Quarkus plugin and no mainClass";
}
function launchOf$4(view, hints, { project, step }, trace) {
	trace.evidence.push({
		...at(project.file, project.line),
		why: project.why
	});
	const start = {
		language: "java",
		packageManager: project.tool,
		version: jdkVersion(project, hints, trace),
		step,
		entrypoint: `jar:${project.jar}`,
		command: [
			"java",
			"-jar",
			"/app/app.jar"
		],
		confidence: "high",
		build: javaBuild(view, project)
	};
	return detection(compiledLaunch(view, start, javaListening(view, project, trace), hints), trace);
}
function jdkVersion(project, hints, trace) {
	if (hints.version !== void 0) return {
		value: hints.version,
		from: "spec"
	};
	const asked = project.version;
	if (asked === void 0) return {
		value: String(supported$2[0]),
		from: "default"
	};
	const { value, file, line } = asked;
	trace.evidence.push({
		...at(file, line),
		why: `JDK ${value}`
	});
	const image = [...supported$2].sort((a, b) => a - b).find((one) => one >= Number(value));
	return {
		value: String(image ?? value),
		from: `${file}:${line}`
	};
}
function javaBuild(view, project) {
	const wrapper = project.tool === "maven" ? "mvnw" : "gradlew";
	const { tool, module, jar, framework } = project;
	return {
		language: "java",
		tool,
		wrapper: view.has(wrapper),
		module,
		jar,
		framework
	};
}
/** Frameworks read port and address from variables; a plain main class shows them in its source or not at all. */
function javaListening(view, project, trace) {
	const prefix = project.module === "" ? "" : `${project.module}/`;
	const within = (path) => path.startsWith(prefix);
	const lines = sourceLines(view, sourceFiles(view, /\.(java|kt)$/).filter(within));
	const configured = configuredPort$1(view, view.paths.filter((path) => within(path) && /src\/main\/resources\/application\.(properties|ya?ml)$/.test(path)), trace);
	const health = [...manifests$3.map((file) => `${prefix}${file}`)].some((file) => /spring-boot-starter-actuator/.test(view.text(file) ?? "")) ? "/actuator/health" : healthPath$1(lines)?.match[1];
	const grpc = firstMatch(lines, /\b(?:ServerBuilder|NettyServerBuilder)\.(?:forPort|forAddress)\(\s*(\d{2,5})?/);
	if (project.framework === "plain") return plainListening(view, lines, grpc, trace);
	const [address, port] = project.framework === "spring-boot" ? ["SERVER_ADDRESS", "SERVER_PORT"] : ["QUARKUS_HTTP_HOST", "QUARKUS_HTTP_PORT"];
	return {
		port: {
			number: configured ?? 8080,
			protocol: "http"
		},
		environment: {
			[address]: { bind: "{address}" },
			[port]: { bind: "{port}" }
		},
		bindable: true,
		...health === void 0 ? {} : { healthPath: health }
	};
}
function configuredPort$1(view, paths, trace) {
	const found = firstMatch(sourceLines(view, paths), /^\s*(?:server\.port|quarkus\.http\.port)\s*[=:]\s*(?:\$\{\w+:)?(\d{2,5})|^\s{2,4}port:\s*(?:\$\{\w+:)?(\d{2,5})/);
	if (found === void 0) return void 0;
	const number = Number(found.match[1] ?? found.match[2]);
	trace.evidence.push({
		...at(view.name(found.line.path), found.line.line),
		why: `port ${number}`
	});
	return number;
}
function plainListening(view, lines, grpc, trace) {
	const literal = grpc ?? firstMatch(lines, /\b(?:InetSocketAddress|ServerSocket|listen|port|start|Server)\(\s*(?:"[\w.]+",\s*)?(\d{2,5})\s*\)/);
	const variable = firstMatch(lines, /getenv\("((?:[A-Z]+_)?PORT)"\)/);
	const named = firstMatch(lines, /\bint\s+\w*port\w*\s*=\s*(\d{2,5})/i);
	const seen = literal ?? variable ?? named;
	if (seen === void 0) return {
		environment: {},
		bindable: false
	};
	const number = Number(literal?.match[1] ?? named?.match[1] ?? (grpc ? 50051 : 8080));
	trace.evidence.push({
		...at(view.name(seen.line.path), seen.line.line),
		why: `listens on port ${number}`
	});
	const name = variable?.match[1];
	return {
		port: {
			number,
			protocol: grpc === void 0 ? "http" : "grpc"
		},
		environment: name === void 0 ? {} : { [name]: { bind: "{port}" } },
		bindable: false
	};
}
/** `java -jar target/app-1.0.jar` is `/app/app.jar` in the image; `$JAVA_OPTS` is the manifest's JAVA_TOOL_OPTIONS. */
function relocate$1(words) {
	return words.map((word, index) => words[index - 1] === "-jar" ? "/app/app.jar" : word);
}

// src/detect/shell-line.ts
/** Stands for `$PORT` in a word until the word becomes an argument. */
const portMark = "";
/**
* The commands of a POSIX shell line joined by `&&` or `;`, or undefined when it holds anything else a shell does
* (pipes, redirections, subshells). `$PORT` and `${PORT:-8000}` become `portMark`.
*/
function shellSteps(line) {
	const steps = [];
	let step = newStep(0);
	let at = 0;
	while (at < line.length) {
		const token = tokenAt(line, at);
		if (token.kind === "operator" && token.text !== "&&" && token.text !== ";") return void 0;
		at += token.length;
		if (token.kind !== "operator") add(step, token);
		if (token.kind === "operator" || at >= line.length) {
			const end = token.kind === "operator" ? at - token.length : at;
			steps.push(endStep(step, line.slice(step.start, end)));
			step = newStep(at);
		}
	}
	return steps.filter(({ text }) => text !== "");
}
const port$1 = String.raw`\$PORT\b|\$\{PORT(?::?[-=]\d{0,5})?\}`;
const forms = [
	{
		form: /[ \t]+/y,
		read: (text) => ({
			kind: "space",
			text
		})
	},
	{
		form: /&&|\|\||;;?|[|&<>()`\n\r]/y,
		read: (text) => ({
			kind: "operator",
			text
		})
	},
	{
		form: /'[^']*'/y,
		read: (text) => ({
			kind: "text",
			text: text.slice(1, -1)
		})
	},
	{
		form: /"(?:[^"\\]|\\[\s\S])*"/y,
		read: doubleQuoted
	},
	{
		form: new RegExp(port$1, "y"),
		read: () => ({
			kind: "text",
			text: ""
		})
	},
	{
		form: /\\[\s\S]/y,
		read: (text) => ({
			kind: "text",
			text: text.slice(1)
		})
	},
	{
		form: /[^ \t\n\r'"\\$&|;<>()`*?[]+/y,
		read: (text) => ({
			kind: "text",
			text
		})
	}
];
function tokenAt(line, at) {
	for (const { form, read } of forms) {
		form.lastIndex = at;
		const found = form.exec(line)?.[0];
		if (found !== void 0) return {
			...read(found),
			length: found.length
		};
	}
	return {
		kind: "shell",
		text: line.charAt(at),
		length: 1
	};
}
function doubleQuoted(quoted) {
	const text = quoted.slice(1, -1).replace(new RegExp(port$1, "g"), "").replace(/\\(["\\$`])/g, "$1");
	return {
		kind: /[$`]/.test(quoted.replace(new RegExp(port$1, "g"), "")) ? "shell" : "text",
		text
	};
}
function newStep(start) {
	return {
		start,
		words: [],
		word: void 0,
		needsShell: false
	};
}
function add(step, token) {
	if (token.kind === "space") {
		if (step.word !== void 0) step.words.push(step.word);
		step.word = void 0;
		return;
	}
	if (token.kind === "shell") step.needsShell = true;
	step.word = (step.word ?? "") + token.text;
}
function endStep(step, text) {
	const words = step.word === void 0 ? step.words : [...step.words, step.word];
	const needsShell = step.needsShell || words.some((word) => /^[~#]/.test(word));
	return {
		text: text.trim(),
		words: needsShell ? void 0 : words
	};
}

// src/detect/exec-form.ts
/** Turns a shell line (Procfile, npm script) into exec form; what only a shell understands keeps `sh -c`. */
function toExecForm(line) {
	const steps = shellSteps(line);
	const only = steps?.length === 1 ? steps[0] : void 0;
	if (only?.words !== void 0) return fromWords(only.words);
	return shellForm(steps, line);
}
/** The words of a simple command with address and port made replaceable, assignments apart. */
function fromWords(words) {
	const first = words.findIndex((word) => !assignment$1.test(word));
	const assigned = first < 0 ? words : words.slice(0, first);
	const environment = Object.fromEntries(assigned.map((word) => {
		const equals = word.indexOf("=");
		return [word.slice(0, equals), toArgument(word.slice(equals + 1))];
	}));
	return {
		...bindWords(first < 0 ? [] : words.slice(first)),
		environment,
		shell: false
	};
}
const assignment$1 = /^[A-Za-z_]\w*=/;
const portOption = /^(?:-p|--port|--http-port|--server\.port|-Dserver\.port)$/;
const portValue = /^(--port=|--http-port=|--server\.port=|-Dserver\.port=)(\d{1,5})$/;
/** Argv in which a literal `0.0.0.0` and the port beside it become the manifest's to choose. */
function bindWords(words) {
	const found = [];
	const command = words.map((word, index) => {
		const [text, port] = bindWord(word, words[index - 1] ?? "", words[0] ?? "");
		if (port !== void 0) found.push(port);
		return toArgument(text);
	});
	const bindable = command.some((part) => typeof part !== "string" && part.bind.includes("{address}"));
	const port = found[0];
	return port === void 0 ? {
		command,
		bindable
	} : {
		command,
		bindable,
		port
	};
}
function bindWord(word, before, program) {
	const text = program === "gunicorn" && /^(-b|--bind)$/.test(before) && (/^:\d+$/.test(word) || word === `:${""}`) ? `0.0.0.0${word}` : word;
	const address = /^(.*?)(0\.0\.0\.0|\[::\]):(\d{1,5})$/.exec(text);
	if (address !== null) return [`${address[1]}0.0.0.0:${""}`, Number(address[3])];
	const valued = portValue.exec(text);
	if (valued !== null) return [`${valued[1]}${""}`, Number(valued[2])];
	if (portOption.test(before) && /^\d{1,5}$/.test(text)) return ["", Number(text)];
	return [text, void 0];
}
function toArgument(word) {
	const bind = word.replaceAll("", "{port}").replace(/(^|[^0-9.])0\.0\.0\.0(?![0-9.])/g, "$1{address}");
	return bind === word ? word : { bind };
}
/** `exec` lets the server take the shell's place, so that it gets SIGTERM; only the last command may do so. */
function shellForm(steps, line) {
	const last = steps?.at(-1);
	const script = toArgument(last === void 0 ? line : execLast(line, last.text));
	const bindable = typeof script !== "string" && script.bind.includes("{address}");
	return {
		command: [
			"sh",
			"-c",
			script
		],
		environment: {},
		bindable,
		shell: true
	};
}
function execLast(line, last) {
	const start = line.lastIndexOf(last);
	const assigned = /^(?:[A-Za-z_]\w*=\S*[ \t]+)*/.exec(last)?.[0].length ?? 0;
	const command = last.slice(assigned);
	const exec = command.startsWith("exec ") ? "" : "exec ";
	return `${line.slice(0, start)}${last.slice(0, assigned)}${exec}${command}`;
}

// src/detect/node/package-manifest.ts
function readPackage(view, trace) {
	const table = readJson(view, "package.json", trace);
	if (table === void 0) return void 0;
	const dependencies = ownTexts(table, "dependencies");
	return {
		name: ownText(table, "name"),
		scripts: ownTexts(table, "scripts"),
		dependencies: new Map([...dependencies, ...ownTexts(table, "optionalDependencies")]),
		devDependencies: ownTexts(table, "devDependencies"),
		main: ownText(table, "main"),
		bins: binsOf(own(table, "bin")),
		engines: ownTexts(table, "engines"),
		packageManager: ownText(table, "packageManager"),
		voltaNode: ownText(table, "volta", "node"),
		workspaces: own(table, "workspaces") !== void 0 || view.has("pnpm-workspace.yaml"),
		private: own(table, "private") === true,
		published: [
			"exports",
			"files",
			"types",
			"typings",
			"publishConfig"
		].some((key) => own(table, key) !== void 0),
		gypfile: own(table, "gypfile") === true
	};
}
/** Line of `"key"` inside the object called `section`, or of the section. */
function packageLine(view, section, key) {
	const text = view.text("package.json");
	const start = text?.indexOf(`"${section}"`) ?? -1;
	if (text === void 0 || start < 0) return void 0;
	const first = lineOf$1(text, `"${section}"`);
	if (key === void 0 || first === void 0) return first;
	const within = lineOf$1(text.slice(start), `"${key}"`);
	return within === void 0 ? first : first + within - 1;
}
/** A dependency of either kind. */
function depends(manifest, name) {
	return manifest.dependencies.has(name) || manifest.devDependencies.has(name);
}
function binsOf(bin) {
	return typeof bin === "string" ? [bin] : [...ownTexts({ bin }, "bin").values()];
}

// src/detect/node/build.ts
/** Packages that compile C or C++ when no prebuilt binary fits. */
const native$1 = [
	"bcrypt",
	"better-sqlite3",
	"bufferutil",
	"cpu-features",
	"grpc",
	"isolated-vm",
	"kerberos",
	"leveldown",
	"libpq",
	"node-gyp",
	"node-sass",
	"pg-native",
	"re2",
	"serialport",
	"snappy",
	"sqlite3",
	"usb",
	"utf-8-validate",
	"zeromq"
];
/** What installing and building the project takes, whatever starts it. */
function nodeBuild(project, chosen, hints, start) {
	const { view, manifest } = project;
	const buildScript = ["build", "heroku-postbuild"].find((name) => manifest.scripts.has(name));
	const runPackages = [...evidenceOfRun(project), ...asked(hints.systemPackages?.run)];
	return {
		language: "node",
		...chosen,
		manifests: manifestFiles(view, chosen),
		workspaces: manifest.workspaces,
		dependenciesNeedSource: needsSource(view, manifest),
		...buildScript === void 0 ? {} : { buildScript },
		...start?.keepDevelopment === true ? { keepDevelopment: true } : {},
		...start?.standalone === true ? { standalone: true } : {},
		buildPackages: [...evidenceOfBuild(project), ...asked(hints.systemPackages?.build)],
		...runPackages.length === 0 ? {} : { runPackages }
	};
}
function manifestFiles(view, { lock }) {
	const files = [
		"package.json",
		lock,
		".npmrc",
		".yarnrc",
		".yarnrc.yml",
		"pnpm-workspace.yaml",
		"bunfig.toml"
	];
	const released = view.paths.filter((path) => /^\.yarn\/(releases|plugins)\/[\w@./-]+\.cjs$/.test(path));
	return [...files.filter((file) => file !== void 0 && view.has(file)), ...released];
}
/** Manifests alone are not enough when installing runs the project's own scripts or links its directories. */
function needsSource(view, manifest) {
	const hooks = [
		"preinstall",
		"install",
		"postinstall",
		"prepare"
	].map((name) => manifest.scripts.get(name)).some((text) => text !== void 0 && !/^(husky|is-ci|simple-git-hooks|lefthook)\b/.test(text));
	const local = [...manifest.dependencies.values(), ...manifest.devDependencies.values()].some((range) => /^(file|link|portal|workspace|patch):/.test(range));
	const generated = depends(manifest, "@prisma/client") && view.hasDirectory("prisma");
	return hooks || local || generated || manifest.workspaces || view.hasDirectory("patches");
}
function evidenceOfBuild({ view, manifest }) {
	const compiled = native$1.find((name) => depends(manifest, name));
	const gyp = view.has("binding.gyp") ? `${view.name("binding.gyp")}:1` : void 0;
	const why = compiled === void 0 ? gyp : `${where(view, compiled)} ${compiled} compiles native code`;
	const packages = why === void 0 ? [] : [
		"python3",
		"make",
		"g++"
	].map((name) => ({
		name,
		why
	}));
	if (compiled === "pg-native" || compiled === "libpq") packages.push({
		name: "libpq-dev",
		why: `${where(view, compiled)} ${compiled}`
	});
	const git = [...manifest.dependencies, ...manifest.devDependencies].find(([, range]) => /^(git[+:]|github:|[\w.-]+\/[\w.-]+(#|$))/.test(range));
	if (git !== void 0) packages.push({
		name: "git",
		why: `${where(view, git[0])} ${git[0]} comes from Git`
	});
	return packages;
}
function evidenceOfRun({ view, manifest }) {
	const packages = [];
	const postgres = ["pg-native", "libpq"].find((name) => manifest.dependencies.has(name));
	if (postgres !== void 0) packages.push({
		name: "libpq5",
		why: `${where(view, postgres)} ${postgres}`
	});
	const schema = sourceFiles(view, /\.prisma$/)[0];
	if (depends(manifest, "@prisma/client") && schema !== void 0) packages.push({
		name: "openssl",
		why: `${view.name(schema)}:1 Prisma's engine asks openssl for its version`
	});
	return packages;
}
function where(view, dependency) {
	const line = packageLine(view, "dependencies", dependency) ?? 1;
	return `${view.name("package.json")}:${line}`;
}
function asked(names) {
	return (names ?? []).map((name) => ({
		name,
		why: "asked for by the spec"
	}));
}

// src/detect/node/listen.ts
const servers$2 = [
	"express",
	"fastify",
	"koa",
	"@hapi/hapi",
	"hono",
	"@hono/node-server",
	"restify",
	"polka",
	"@tinyhttp/app",
	"micro",
	"socket.io",
	"ws",
	"@nestjs/core",
	"@apollo/server",
	"apollo-server",
	"apollo-server-express",
	"graphql-yoga",
	"h3",
	"@adonisjs/core",
	"@feathersjs/feathers",
	"@feathersjs/express",
	"@loopback/rest",
	"sails",
	"elysia",
	"probot",
	"json-server",
	"connect",
	"next",
	"nuxt",
	"vike",
	"total4",
	"moleculer-web",
	"@strapi/strapi",
	"parse-server",
	"ghost",
	"keystone",
	"@keystone-6/core",
	"directus",
	"n8n",
	"medusa",
	"@medusajs/medusa"
];
/** A server library among the production dependencies. */
function serverDependency({ manifest }) {
	return [
		...servers$2,
		"@grpc/grpc-js",
		"grpc"
	].find((name) => manifest.dependencies.has(name));
}
/** Port, protocol, address variable and health route, from the program's file first, then from the whole source. */
function nodeListening(project, start) {
	const lines = programLines$1(project, start.file);
	const variable = portVariable(lines);
	const grpc = grpcBinding(project, lines);
	const literal = grpc ?? literalPort(lines);
	const number = start.port ?? variable?.number ?? literal?.number;
	const protocol = grpc === void 0 ? "http" : "grpc";
	note$2(project, project.trace, [variable, literal]);
	const host = firstMatch(lines, hostVariable)?.match[1];
	const address = host === void 0 ? {} : { [host]: { bind: "{address}" } };
	const shared = {
		bindable: start.bindable || host !== void 0,
		...protocol === "grpc" ? healthService(project, lines) : healthRoute(project, lines)
	};
	if (!(start.bindable || number !== void 0 || serves$1(project, lines))) return {
		environment: {
			...address,
			...start.environment
		},
		...shared
	};
	const port = {
		number: number ?? (protocol === "grpc" ? 50051 : 3e3),
		protocol
	};
	if (number === void 0) assumed(project, port.number);
	return {
		port,
		environment: {
			[variable?.name ?? "PORT"]: { bind: "{port}" },
			...address,
			...start.environment
		},
		...shared
	};
}
function assumed({ trace }, port) {
	const message = `The sources do not say the port; ${port} is assumed`;
	trace.findings.push(finding("detect.port-assumed", "info", message, { hint: "Write port: {number: \u2026} to choose." }));
}
const hostVariable = /\b(?:process\.env|Bun\.env|env)\.(HOST|BIND_ADDRESS|LISTEN_ADDRESS|BIND_HOST|SERVER_HOST)\b/;
function healthRoute(project, lines) {
	const health = healthPath$1(lines);
	if (health?.match[1] === void 0) return {};
	const why = `health route ${health.match[1]}`;
	project.trace.evidence.push({
		...place(project, health.line),
		why
	});
	return { healthPath: health.match[1] };
}
/** The package grpc-health-check, added to a server in clear text, with a status for the server as a whole. */
function healthService(project, lines) {
	if (!depends(project.manifest, "grpc-health-check")) return {};
	const added = firstMatch(lines, /\bhealth\w*\.addToServer\(/i);
	const whole = firstMatch(lines, /(?:''|""|``)\]?\s*[:,].{0,60}SERVING/);
	const secure = firstMatch(lines, /\bServerCredentials\.createSsl\(/);
	if (added === void 0 || whole === void 0 || secure !== void 0) return {};
	project.trace.evidence.push({
		...place(project, added.line),
		why: "gRPC health service"
	});
	return { grpcHealth: true };
}
function programLines$1({ view }, file) {
	const sources = sourceFiles(view, /\.(js|mjs|cjs|ts|mts|cts)$/).filter((path) => !/(^|[./])(test|spec|config|stories|d)\.\w+$/.test(path));
	return sourceLines(view, [...file === void 0 ? [] : [file], ...sources.filter((path) => path !== file)]);
}
const portName = "(?:[A-Z][A-Z0-9]*_)?PORT";
/** `process.env.PORT || 3000`, `Number(process.env["HTTP_PORT"] ?? "8080")`, `{ PORT = 3000 } = process.env`. */
const withDefault = [
	new RegExp(`\\benv(?:\\.|\\[["'])(${portName})(?:["']\\])?!?(?: as \\w+)?\\)?(?:,\\s*10\\))?\\s*(?:\\|\\||\\?\\?|\\?)\\s*["'\`]?(\\d{2,5})`),
	new RegExp(`\\b(${portName})\\s*[=:]\\s*["']?(\\d{2,5})["']?[^=]{0,120}\\}\\s*=\\s*(?:process|Bun)\\.env`),
	new RegExp(`\\benv\\(["'](${portName})["'],\\s*["']?(\\d{2,5})`)
];
function portVariable(lines) {
	for (const pattern of withDefault) {
		const found = firstMatch(lines, pattern);
		if (found?.match[1] !== void 0) return {
			line: found.line,
			name: found.match[1],
			number: Number(found.match[2])
		};
	}
	const bare = firstMatch(lines, new RegExp(`\\benv(?:\\.|\\[["'])(${portName})\\b`));
	return bare?.match[1] === void 0 ? void 0 : {
		line: bare.line,
		name: bare.match[1]
	};
}
function literalPort(lines) {
	const direct = firstMatch(lines, /\.listen\(\s*(\d{2,5})\b/) ?? firstMatch(lines, /\b(?:serve|listen|startStandaloneServer)\(.{0,120}?\bport\s*:\s*(\d{2,5})\b/);
	if (direct !== void 0) return {
		line: direct.line,
		number: Number(direct.match[1])
	};
	const optional = firstMatch(lines, /\bport\b[^;]{0,80}\|\|\s*['"]?(\d{4,5})\b/i);
	if (optional !== void 0) return {
		line: optional.line,
		number: Number(optional.match[1])
	};
	const constant = [
		"port",
		"PORT",
		firstMatch(lines, /\.listen\(\s*(?:\{\s*port:\s*)?([A-Za-z_$][\w$]{0,40})\b/)?.match[1]
	].filter((name) => name !== void 0).join("|");
	const found = firstMatch(lines, new RegExp(`(?:\\b(?:const|let|var)\\s+|^\\s*)(?:${constant.replaceAll("$", "\\$")})\\s*[:=]\\s*["']?(\\d{2,5})\\b`));
	return found === void 0 ? void 0 : {
		line: found.line,
		number: Number(found.match[1])
	};
}
function grpcBinding(project, lines) {
	if (!depends(project.manifest, "@grpc/grpc-js") && !depends(project.manifest, "grpc")) return void 0;
	const bind = firstMatch(lines, /\b(?:bindAsync|\.bind)\(/);
	if (bind === void 0) return void 0;
	const near = lines.filter(({ path, line }) => path === bind.line.path && line >= bind.line.line && line < bind.line.line + 4);
	const number = (firstMatch(near, /["'`][^"'`]{0,60}:(\d{2,5})["'`]/) ?? firstMatch(lines, /["'`](?:0\.0\.0\.0|\[::\]|localhost|127\.0\.0\.1):(\d{2,5})["'`]/))?.match[1];
	return {
		line: bind.line,
		...number === void 0 ? {} : { number: Number(number) }
	};
}
function serves$1(project, lines) {
	if (serverDependency(project) !== void 0) return true;
	return firstMatch(lines, /\.listen\(|\bcreateServer\(|\bBun\.serve\(|\bserve\(\s*\{/) !== void 0;
}
function note$2(project, trace, found) {
	const first = found.find((evidence) => evidence !== void 0);
	if (first === void 0) return;
	const variable = first.name === void 0 ? "" : ` from ${first.name}`;
	const number = first.number === void 0 ? "" : ` ${first.number}`;
	trace.evidence.push({
		...place(project, first.line),
		why: `port${number}${variable}`
	});
}
function place({ view }, { path, line }) {
	return at(view.name(path), line);
}

// src/detect/node/program-file.ts
/** `node [options] file`: the file must be there, or be made by the build. */
function startOfNode(project, args, program = "node") {
	const kept = args.filter((word) => !/^--(watch|inspect)/.test(word) && !(program === "bun" && word === "run"));
	const file = kept.find((word, index) => isProgramFile(word, kept[index - 1]));
	const resolved = file === void 0 ? void 0 : resolveFile(project, file);
	if (file !== void 0 && resolved === void 0 && !isBuilt(project, file)) return { rejected: `${program} ${file}: there is no such file` };
	if (resolved !== void 0 && isTask(project, resolved)) return { rejected: `${program} ${file}: a task of the project, no server is seen in it` };
	return {
		...formStart(fromWords([program, ...kept]), resolved, file ?? "."),
		why: `${program} ${file ?? ""}`.trim()
	};
}
/** What every start of a script has in common. */
function formStart(form, file, written) {
	return {
		step: "1-start-script",
		entrypoint: `file:${file ?? written}`,
		command: form.command,
		environment: {},
		...file === void 0 ? {} : { file },
		...form.port === void 0 ? {} : { port: form.port },
		bindable: form.bindable,
		confidence: "high"
	};
}
/** A file among the project's tools that keeps nothing running. */
function isTask({ view }, file) {
	if (!/^(scripts?|tools?|tasks?|build)\//.test(file)) return false;
	return !/\.listen\(|createServer\(|\bserve\(/.test(view.text(file) ?? "");
}
function isProgramFile(word, before) {
	return !word.startsWith("-") && !/^(-r|--require|--import|--loader|--env-file)$/.test(before ?? "");
}
/** The file Node would load for a path as written: as it is, with an ending, or the index of a directory. */
function resolveFile({ view, manifest }, written) {
	const path = written.replace(/^\.\//, "").replace(/\/$/, "");
	if (path === "." || path === "") {
		const main = manifest.main?.replace(/^\.\//, "");
		return (main === void 0 || main === "." ? [
			"index.js",
			"index.mjs",
			"index.cjs"
		] : [main]).find((file) => view.has(file));
	}
	return [
		"",
		".js",
		".mjs",
		".cjs",
		".ts",
		"/index.js"
	].map((ending) => path + ending).find((candidate) => view.has(candidate));
}
/** Will the build make this file? It lies in an output directory and something builds. */
function isBuilt({ manifest }, file) {
	return /^(\.\/)?(dist|build|lib|out|output|\.output|\.next|server|public|bin|prod|compiled)\//.test(`${file}/`) && [
		"build",
		"prestart",
		"postinstall",
		"prepare",
		"compile",
		"heroku-postbuild"
	].some((script) => manifest.scripts.has(script));
}

// src/detect/node/entry-file.ts
/** Files in the order they are tried: `main`, the only `bin`, then the customary names. */
function entryFiles({ view, manifest }) {
	const named = [];
	if (manifest.main !== void 0) named.push({
		step: "3-main",
		file: manifest.main,
		from: "main"
	});
	const [bin] = manifest.bins;
	if (bin !== void 0 && manifest.bins.length === 1) named.push({
		step: "4-bin",
		file: bin,
		from: "bin"
	});
	const customary = customaryFiles.filter((file) => view.has(file)).map((file) => ({
		step: "5-file",
		file,
		from: "file"
	}));
	return [...named, ...customary];
}
const customaryFiles = [
	"index.js",
	"server.js",
	"app.js",
	"main.js",
	"index.mjs",
	"server.mjs",
	"src/index.js",
	"src/server.js",
	"src/app.js",
	"src/main.js",
	"index.ts",
	"server.ts",
	"app.ts",
	"src/index.ts",
	"src/server.ts",
	"src/main.ts",
	"src/app.ts"
];
/** Starts a file when it does something when run: listens, or works, but is not what others import. */
function startOfFile(project, entry) {
	const { manifest } = project;
	const file = resolveFile(project, entry.file);
	if (manifest.published && !manifest.private && entry.from !== "bin") return { rejected: `${file ?? entry.file} is what others import: a library` };
	if (file === void 0) return startOfBuilt(project, entry);
	return /\.[cm]?ts$/.test(file) ? startOfTypescript(project, entry, file) : startOfScriptFile(project, entry, file);
}
function startOfBuilt(project, entry) {
	if (!isBuilt(project, entry.file) || !serves(project)) return { rejected: `${entry.from} ${entry.file}: there is no such file` };
	return starts$1(entry, entry.file.replace(/^\.\//, ""), {
		confidence: "medium",
		why: "made by the build"
	});
}
function startOfScriptFile(project, entry, file) {
	const lines = sourceLines(project.view, [file]);
	const runs = firstMatch(lines, running);
	if (runs !== void 0) {
		const why = `line ${runs.line.line}: ${runs.line.text.trim().slice(0, 80)}`;
		return starts$1(entry, file, {
			confidence: entry.from === "bin" ? "medium" : "high",
			why,
			file
		});
	}
	if (firstMatch(lines, /\b(require\(|import\b|\w+\()/) === void 0) return { rejected: `${file} runs nothing` };
	if (firstMatch(lines, /\b(module\.exports|exports\.\w+)\s*=|^export\s/) !== void 0) return { rejected: `${file} only exports` };
	return starts$1(entry, file, {
		confidence: "low",
		why: "no server seen in it",
		file
	});
}
/** Calls that keep a Node process alive. */
const running = /\.listen\(|\bcreateServer\(|\bbindAsync\(|\bserve\(|\bBun\.serve\(|\.login\(|\bsetInterval\(|new Worker\(|\.consume\(|\.subscribe\(|\.launch\(|\.startStandalone|startStandaloneServer\(|\bapp\.start\(|\bserver\.start\(|NestFactory|cron\.schedule\(|\brequire\(["']\.{1,2}\/(?:\w+\/)*(?:server|app|index)["']\)/;
/** Is there a server library, or a source that runs? */
function serves(project) {
	if (serverDependency(project) !== void 0) return true;
	const sources = sourceFiles(project.view, /^src\/.*\.[cm]?[jt]s$/);
	return firstMatch(sourceLines(project.view, sources), running) !== void 0;
}
/** TypeScript runs from what its compiler makes, by the project's runner, or as it is when Node can load it. */
function startOfTypescript(project, entry, file) {
	if (firstMatch(sourceLines(project.view, [file]), running) === void 0) return { rejected: `${file} runs nothing` };
	const built = compiledPath(project, file);
	if (built !== void 0) return starts$1(entry, built, {
		confidence: "medium",
		why: `tsc makes it from ${file}`,
		file
	});
	const runner = ["tsx", "ts-node"].find((name) => depends(project.manifest, name));
	if (runner !== void 0) return {
		...starts$1(entry, file, {
			confidence: "medium",
			why: `by ${runner}`,
			file
		}),
		command: [`./node_modules/.bin/${runner}`, file],
		keepDevelopment: true
	};
	if (firstMatch(sourceLines(project.view, [file]), /\bfrom\s+["']\.[^"']*(?<!\.[cm]?[jt]s|\.json)["']/) === void 0) return starts$1(entry, file, {
		confidence: "medium",
		why: "Node runs TypeScript",
		file
	});
	return { rejected: `${file} is TypeScript that must be built, and nothing says where the build puts it` };
}
function compiledPath({ view, manifest }, file) {
	const text = view.text("tsconfig.build.json") ?? view.text("tsconfig.json") ?? "";
	const outDir = /^[^/\n]*"outDir"\s*:\s*"(?:\.\/)?([\w./-]+?)\/?"/m.exec(text)?.[1];
	if (outDir === void 0 || !/\btsc\b/.test(manifest.scripts.get("build") ?? "")) return void 0;
	const rootDir = /^[^/\n]*"rootDir"\s*:\s*"(?:\.\/)?([\w./-]*?)\/?"/m.exec(text)?.[1];
	const atRoot = view.paths.some((path) => /^[^/]+\.ts$/.test(path) && !/\.(config|d)\.ts$/.test(path));
	const root = rootDir ?? (atRoot ? "" : "src");
	return `${outDir}/${(root !== "" && root !== "." && file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file).replace(/\.([cm]?)ts$/, ".$1js")}`;
}
function starts$1(entry, path, { confidence, why, file }) {
	return {
		step: entry.step,
		entrypoint: `file:${path}`,
		command: ["node", path],
		environment: {},
		...file === void 0 ? {} : { file },
		bindable: false,
		confidence,
		why: `${entry.from} ${path}: ${why}`
	};
}

// src/detect/node/start.ts
function isStart(found) {
	return !("rejected" in found);
}
/** Address and port by the variables most frameworks read. */
const hostAndPort$1 = {
	HOST: { bind: "{address}" },
	PORT: { bind: "{port}" }
};

// src/detect/node/framework-program.ts
/** The start of a framework's own program in a script (`next start`), or undefined when it is none we know. */
function frameworkProgram(project, words) {
	const [program = "", verb = "", ...rest] = words;
	switch (program) {
		case "next": return verb === "start" ? nextStart(project) : void 0;
		case "nuxt":
		case "nuxi": return ["start", "preview"].includes(verb) ? serverFile(".output/server/index.mjs", words) : void 0;
		case "remix-serve":
		case "react-router-serve": return withProgram([`./node_modules/.bin/${program}`, ...words.slice(1)], hostAndPort$1, 3e3);
		case "fastify": return verb === "start" ? fastify(rest) : void 0;
		case "serve":
		case "http-server":
		case "sirv": return pages(words);
		default: return;
	}
}
/** `next start`, or the standalone server where the configuration asks for one, or pages where it exports. */
function nextStart(project) {
	const config = [
		"next.config.js",
		"next.config.mjs",
		"next.config.ts",
		"next.config.cjs"
	].map((file) => project.view.text(file)).find((text) => text !== void 0);
	const output = /\boutput\s*:\s*["'](standalone|export)["']/.exec(config ?? "")?.[1];
	if (output === "export") return pagesStart("out", false, "next.config output: 'export'");
	if (output === "standalone") {
		const found = serverFile(".next/standalone/server.js", ["next.config", "output: 'standalone'"]);
		const environment = {
			HOSTNAME: { bind: "{address}" },
			PORT: { bind: "{port}" }
		};
		return {
			...found,
			command: ["node", "server.js"],
			environment,
			standalone: true
		};
	}
	return withProgram([
		"./node_modules/.bin/next",
		"start",
		"--hostname",
		{ bind: "{address}" },
		"--port",
		{ bind: "{port}" }
	], {}, 3e3);
}
/** A server file that the framework's build makes; it reads HOST and PORT. */
function serverFile(path, why) {
	return {
		...withProgram(["node", path], hostAndPort$1, 3e3),
		entrypoint: `file:${path}`,
		why: why.join(" ")
	};
}
function pagesStart(root, singlePage, why) {
	return {
		step: "2-framework",
		entrypoint: `static:${root}`,
		command: [],
		environment: {},
		bindable: false,
		confidence: "high",
		pages: {
			root,
			singlePage
		},
		why
	};
}
function withProgram(command, environment, port) {
	const words = command.map((word) => typeof word === "string" ? word : word.bind);
	return {
		step: "2-framework",
		entrypoint: `file:${words[0]}`,
		command,
		environment,
		bindable: true,
		port,
		confidence: "high",
		why: words.join(" ")
	};
}
function fastify(rest) {
	return withProgram([
		"./node_modules/.bin/fastify",
		"start",
		...[
			"--address",
			{ bind: "{address}" },
			"--port",
			{ bind: "{port}" }
		],
		...rest
	], {}, 3e3);
}
/** `serve -s build` shows pages: a web server of ours does the same. */
function pages(words) {
	const root = words.slice(1).find((word) => /^[\w./-]+$/.test(word) && !/^(-|\d+$)/.test(word)) ?? ".";
	const single = words.some((word) => /^(-s|--single|--spa)$/.test(word));
	return pagesStart(root.replace(/^\.\/|\/$/g, "") || ".", single, words.join(" "));
}

// src/detect/node/framework.ts
/** The start of a framework that builds its server or its pages, for a project whose scripts start none. */
function frameworkStart(project) {
	for (const { packages, start } of frameworks) {
		const name = packages.find((candidate) => depends(project.manifest, candidate));
		if (name !== void 0) return {
			name,
			start: requireBuild(project.manifest, start(project))
		};
	}
}
/** Servers first: many of them bring a bundler for pages along. */
const frameworks = [
	{
		packages: ["next"],
		start: nextStart
	},
	{
		packages: [
			"nuxt",
			"nuxt3",
			"@tanstack/react-start",
			"@solidjs/start"
		],
		start: nitro
	},
	{
		packages: ["@sveltejs/kit"],
		start: svelteKit
	},
	{
		packages: ["@remix-run/serve"],
		start: (project) => servedBy(project, "remix-serve")
	},
	{
		packages: ["@react-router/serve"],
		start: (project) => servedBy(project, "react-router-serve")
	},
	{
		packages: ["astro"],
		start: astro
	},
	{
		packages: ["@nestjs/core"],
		start: nest
	},
	{
		packages: ["@angular/core"],
		start: angular
	},
	{
		packages: [
			"react-scripts",
			"react-app-rewired",
			"@craco/craco"
		],
		start: () => pagesStart("build", true, "Create React App")
	},
	{
		packages: ["@vue/cli-service"],
		start: () => pagesStart("dist", true, "Vue CLI")
	},
	{
		packages: ["@docusaurus/core"],
		start: () => pagesStart("build", false, "Docusaurus")
	},
	{
		packages: ["gatsby"],
		start: () => pagesStart("public", false, "Gatsby")
	},
	{
		packages: ["@11ty/eleventy"],
		start: () => pagesStart("_site", false, "Eleventy")
	},
	{
		packages: ["vitepress"],
		start: vitepress
	},
	{
		packages: ["vite", "rolldown-vite"],
		start: vite
	},
	{
		packages: ["parcel", "parcel-bundler"],
		start: () => pagesStart("dist", true, "Parcel")
	},
	{
		packages: ["webpack-dev-server"],
		start: () => pagesStart("dist", true, "webpack")
	}
];
function requireBuild(manifest, start) {
	if ("rejected" in start || manifest.scripts.has("build")) return start;
	return { rejected: "its pages or server must be built, and package.json has no build script" };
}
function nitro(project) {
	if (/\b(nuxt|nuxi) generate\b/.test(project.manifest.scripts.get("build") ?? "")) return pagesStart(".output/public", false, "nuxt generate");
	return serverFile(".output/server/index.mjs", ["build makes .output/server/index.mjs"]);
}
function svelteKit(project) {
	if (depends(project.manifest, "@sveltejs/adapter-node")) return serverFile("build/index.js", ["@sveltejs/adapter-node makes build/index.js"]);
	if (depends(project.manifest, "@sveltejs/adapter-static")) return pagesStart("build", true, "@sveltejs/adapter-static");
	return { rejected: "SvelteKit needs @sveltejs/adapter-node to run as a server" };
}
function servedBy(_project, program) {
	const path = `./node_modules/.bin/${program}`;
	return {
		...serverFile("build/server/index.js", [program]),
		command: [path, "build/server/index.js"],
		environment: hostAndPort$1
	};
}
function astro(project) {
	if (!depends(project.manifest, "@astrojs/node")) return pagesStart("dist", false, "Astro pages");
	return serverFile("dist/server/entry.mjs", ["@astrojs/node makes dist/server/entry.mjs"]);
}
function nest({ view }) {
	const path = view.has("src/main.ts") && /"include"\s*:.*\btest\b/.test(view.text("tsconfig.build.json") ?? "") ? "dist/src/main.js" : "dist/main.js";
	return {
		...serverFile(path, ["nest build makes", path]),
		environment: {},
		bindable: false
	};
}
function angular({ view, manifest }) {
	const server = [...manifest.scripts].find(([name]) => name.startsWith("serve:ssr"))?.[1];
	const file = /^node ([\w./-]+\.mjs|[\w./-]+\.js)$/.exec(server ?? "")?.[1];
	if (file !== void 0) return serverFile(file, ["serve:ssr", file]);
	const text = view.text("angular.json");
	const output = /"outputPath"\s*:\s*"([\w./@-]+)"/.exec(text ?? "")?.[1];
	const name = output?.replace(/^dist\//, "") ?? firstProject(text) ?? manifest.name ?? "app";
	const browser = /"@angular(-devkit)?\/build(-angular)?:application"/.test(text ?? "") ? "/browser" : "";
	return pagesStart(`${output ?? `dist/${name}`}${browser}`, true, "Angular");
}
function firstProject(text) {
	return /"projects"\s*:\s*\{\s*"([\w./@-]+)"/.exec(text ?? "")?.[1];
}
function vitepress({ view }) {
	const docs = view.hasDirectory("docs/.vitepress");
	return pagesStart(docs ? "docs/.vitepress/dist" : ".vitepress/dist", false, "VitePress");
}
function vite({ view }) {
	const path = [
		"vite.config.ts",
		"vite.config.js",
		"vite.config.mjs",
		"vite.config.mts"
	].find(view.has);
	const text = path === void 0 ? void 0 : view.text(path);
	const output = /\boutDir\s*:\s*["']([\w./-]+)["']/.exec(text ?? "")?.[1];
	const line = lineOf$1(text, /\boutDir\s*:/);
	const why = line === void 0 ? "Vite builds pages" : `${path}:${line} outDir`;
	return pagesStart(output?.replace(/^\.\//, "") ?? "dist", true, why);
}

// src/detect/node/package-manager.ts
const locks$2 = [
	{
		file: "pnpm-lock.yaml",
		manager: "pnpm"
	},
	{
		file: "bun.lock",
		manager: "bun"
	},
	{
		file: "bun.lockb",
		manager: "bun"
	},
	{
		file: "yarn.lock",
		manager: "yarn"
	},
	{
		file: "package-lock.json",
		manager: "npm"
	},
	{
		file: "npm-shrinkwrap.json",
		manager: "npm"
	}
];
function lockFile(view) {
	return locks$2.find(({ file }) => view.has(file))?.file;
}
/** The package manager: `packageManager` (Corepack), else the lock, else `engines`, else npm. */
function chooseManager$1(view, manifest, trace) {
	const found = locks$2.filter(({ file }) => view.has(file));
	const named = namedManager(view, manifest, trace);
	const asked = [
		"pnpm",
		"yarn",
		"bun"
	].find((name) => manifest.engines.has(name));
	const family = named?.family ?? found[0]?.manager ?? asked ?? "npm";
	const lock = found.find(({ manager }) => manager === family)?.file;
	reportLocks(view, found, family, trace);
	if (lock !== void 0) trace.evidence.push({
		path: view.name(lock),
		why: `${family} lock file`
	});
	const berry = family === "yarn" && isBerry(view, named?.version);
	const version = named?.version ?? versionOf$2(view, berry ? "yarn-berry" : family);
	return {
		manager: berry ? "yarn-berry" : family,
		...version === void 0 ? {} : { managerVersion: version },
		...lock === void 0 ? {} : { lock }
	};
}
function namedManager(view, manifest, trace) {
	const field = manifest.packageManager;
	if (field === void 0) return void 0;
	const line = packageLine(view, "packageManager");
	const match = /^(npm|pnpm|yarn|bun)@(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]{1,40})?)(?:\+[\w.]{1,200})?$/.exec(field);
	if (match === null) {
		const message = `packageManager is not name@version: ${JSON.stringify(field.slice(0, 80))}`;
		const place = {
			file: view.name("package.json"),
			...line === void 0 ? {} : { line }
		};
		trace.findings.push(finding("detect.manager-conflict", "warning", message, place));
		return;
	}
	trace.evidence.push({
		...at(view.name("package.json"), line),
		why: `packageManager ${match[0].split("+")[0]}`
	});
	return {
		family: match[1],
		version: match[2] ?? ""
	};
}
function reportLocks(view, found, family, trace) {
	const others = found.filter(({ manager }) => manager !== family).map(({ file }) => view.name(file));
	if (others.length > 0) {
		const message = `${family} is used, and ${others.join(", ")} belongs to another package manager`;
		trace.findings.push(finding("detect.manager-conflict", "warning", message, {
			file: others[0] ?? "",
			hint: "Delete the lock files that are not kept up, or set packageManager in package.json."
		}));
	}
	if (!found.some(({ manager }) => manager === family)) {
		const message = `No ${family} lock file: the image is not repeatable`;
		const hint = `Commit the lock file that ${family} install writes.`;
		const file = view.name("package.json");
		trace.findings.push(finding("detect.no-lock", "warning", message, {
			file,
			hint
		}));
	}
}
function isBerry(view, version) {
	if (version !== void 0) return !/^[01]\./.test(version);
	return view.has(".yarnrc.yml") || lineOf$1(view.text("yarn.lock"), /^__metadata:/m) !== void 0;
}
/** The version a lock was written for, where it says so. */
function versionOf$2(view, manager) {
	if (manager === "pnpm") {
		const format = /^lockfileVersion:\s*'?(\d+)\.\d+'?/m.exec(view.text("pnpm-lock.yaml") ?? "")?.[1];
		return format === void 0 ? void 0 : {
			"5": "7",
			"6": "8",
			"9": "10"
		}[format];
	}
	if (manager === "yarn-berry") return /^yarnPath:\s*\S*yarn-(\d+\.\d+\.\d+)\.cjs/m.exec(view.text(".yarnrc.yml") ?? "")?.[1];
	if (manager === "bun") return /^\d+\.\d+\.\d+/.exec(view.text(".bun-version") ?? "")?.[0];
}

// src/detect/node/dev-server.ts
/** Why a command serves development and not production, or undefined when it is none of those we know. */
function devServerReason(words) {
	const [program = "", ...rest] = words;
	const verb = rest.find((word) => !word.startsWith("-")) ?? "";
	const verbs = devVerbs.get(program);
	if (verbs?.includes(verb) || verbs?.includes("*")) return `${[program, verb].join(" ").trim()} is a development server`;
	const other = others.get(program);
	return other === void 0 ? void 0 : `${program} ${other}`;
}
/** The verbs that serve development; an empty one is the program alone. */
const devVerbs = /* @__PURE__ */ new Map([
	["vite", [
		"",
		"dev",
		"serve",
		"preview"
	]],
	["next", ["", "dev"]],
	["nuxt", ["", "dev"]],
	["nuxi", [
		"",
		"dev",
		"preview"
	]],
	["astro", [
		"dev",
		"start",
		"preview"
	]],
	["remix", [
		"dev",
		"watch",
		"vite:dev"
	]],
	["react-router", ["dev"]],
	["svelte-kit", ["dev", "preview"]],
	["vinxi", ["dev", ""]],
	["webpack", ["serve", "server"]],
	["webpack-dev-server", ["*"]],
	["webpack-cli", ["serve"]],
	["react-scripts", ["start"]],
	["react-app-rewired", ["start"]],
	["craco", ["start"]],
	["ng", [
		"serve",
		"s",
		"dev",
		""
	]],
	["vue-cli-service", ["serve"]],
	["parcel", ["*"]],
	["gatsby", [
		"develop",
		"start",
		"serve"
	]],
	["expo", ["start", ""]],
	["react-native", ["start"]],
	["docusaurus", ["start", "serve"]],
	["vitepress", ["dev", "preview"]],
	["vuepress", ["dev"]],
	["eleventy", ["*"]],
	["rollup", ["*"]],
	["snowpack", ["dev"]],
	["nest", ["start"]],
	["rspack", ["serve", "dev"]],
	["rsbuild", ["dev", "preview"]],
	["farm", ["start", "dev"]],
	["live-server", ["*"]],
	["browser-sync", ["*"]],
	["storybook", ["*"]],
	["start-storybook", ["*"]],
	["wrangler", ["dev"]],
	["netlify", ["dev"]],
	["vercel", ["dev"]],
	["serverless", ["*"]],
	["sls", ["*"]]
]);
const others = /* @__PURE__ */ new Map([
	["electron", "starts a desktop application"],
	["gulp", "runs tasks"],
	["grunt", "runs tasks"],
	["concurrently", "runs several programs at once"],
	["npm-run-all", "runs several programs"],
	["run-p", "runs several programs at once"],
	["run-s", "runs several programs"],
	["turbo", "runs the scripts of a workspace"],
	["nx", "runs the targets of a workspace"],
	["lerna", "runs the scripts of a workspace"],
	["docker", "starts containers"],
	["docker-compose", "starts containers"],
	["deno", "is a runtime that KarstKit knows but does not build"],
	["python", "starts another language"],
	["python3", "starts another language"],
	["echo", "only prints"],
	["exit", "only exits"],
	["true", "does nothing"],
	["tsc", "compiles"],
	["jest", "runs tests"],
	["mocha", "runs tests"],
	["vitest", "runs tests"]
]);
/** Programs that restart another one when files change: what they watch is the start. */
const watchers = /* @__PURE__ */ new Set([
	"nodemon",
	"ts-node-dev",
	"tsnd",
	"node-dev",
	"supervisor",
	"forever",
	"pm2",
	"pm2-runtime"
]);
/** Programs that run TypeScript as it is. */
const typescriptRunners = /* @__PURE__ */ new Set([
	"ts-node",
	"ts-node-esm",
	"tsx",
	"babel-node",
	"esno",
	"esbuild-runner",
	"swc-node",
	"vite-node"
]);

// src/detect/node/script.ts
const maxDepth = 5;
/** What a script of package.json starts, with the package manager out of the way. */
function startOfScript(project, name) {
	return unwrap$1(project, name, 0);
}
/** What a command line starts, seen as a script's text. */
function startOfLine(project, line, depth = 0) {
	const steps = shellSteps(line);
	if (steps === void 0 || steps.length === 0) return shell(line);
	const serving = steps.filter((step) => !isBuildStep(step));
	const [only] = serving;
	if (only === void 0) return { rejected: "only builds" };
	if (serving.length > 1 || only.words === void 0) {
		const why = devReason(serving.at(-1));
		return why === void 0 ? shell(serving.map(({ text }) => text).join(" && ")) : { rejected: why };
	}
	return startOfWords(project, only.words, depth);
}
function unwrap$1(project, name, depth) {
	const text = project.manifest.scripts.get(name);
	if (text === void 0) return { rejected: `package.json has no script ${name}` };
	if (depth > maxDepth) return { rejected: `script ${name} calls itself` };
	const found = startOfLine(project, text, depth);
	if (!isStart(found)) return found;
	const before = project.manifest.scripts.get(`pre${name}`);
	const start = {
		...found,
		entrypoint: `npm:${name}`,
		why: `script ${name}: ${text.slice(0, 120)}`
	};
	return before === void 0 || buildsOnly(before) ? start : withHook(project, start, name);
}
/** A `pre` script that does not build would be lost when the package manager is left out. */
function withHook(project, start, name) {
	const place = at(project.view.name("package.json"), packageLine(project.view, "scripts", `pre${name}`));
	const message = `script pre${name} is not run: the program starts without the package manager`;
	const hint = "Make it a release process, or call it in the start script.";
	const where = {
		file: place.path,
		...place.line === void 0 ? {} : { line: place.line },
		hint
	};
	project.trace.findings.push(finding("detect.start-hook", "warning", message, where));
	return start;
}
function startOfWords(project, written, depth) {
	const words = stripWrappers(written);
	const assigned = words.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word));
	const [program = "", ...rest] = words.slice(Math.max(assigned, 0));
	const called = calledScript(project, program, rest);
	if (called !== void 0) return withEnvironment(unwrap$1(project, called, depth + 1), fromWords(words).environment);
	return withEnvironment(startOfProgram(project, ["npx", "bunx"].includes(program) ? rest.filter((word) => !word.startsWith("-")) : [program, ...rest], depth), fromWords(words).environment);
}
function withEnvironment(found, environment) {
	if (!isStart(found)) return found;
	return {
		...found,
		environment: {
			...environment,
			...found.environment
		}
	};
}
/** `cross-env A=1 node x` is `A=1 node x`; `dotenv -- node x` is `node x`. */
function stripWrappers(words) {
	const [first = "", second = ""] = words;
	if ([
		"cross-env",
		"cross-env-shell",
		"env",
		"exec"
	].includes(first)) return words.slice(1);
	if (first === "dotenv" && words.includes("--")) return words.slice(words.indexOf("--") + 1);
	if (first === "npx" && second === "cross-env") return words.slice(2);
	return words;
}
function calledScript(project, program, rest) {
	const { scripts } = project.manifest;
	const [verb = "", name] = rest.filter((word) => !word.startsWith("-"));
	if (![
		"npm",
		"pnpm",
		"yarn",
		"bun"
	].includes(program)) return void 0;
	if (verb === "run" || verb === "run-script") return name;
	if (program === "npm") return verb === "start" ? "start" : void 0;
	return scripts.has(verb) ? verb : void 0;
}
function startOfProgram(project, words, depth) {
	const [program = "", ...rest] = words;
	if (program === "node" || program === "nodejs") return startOfNode(project, rest);
	if (watchers.has(program) || program === "tsx" && rest[0] === "watch") return watched(project, program, rest, depth);
	const framework = frameworkProgram(project, words);
	if (framework !== void 0) return framework;
	const reason = devServerReason(words);
	if (reason !== void 0) return { rejected: reason };
	if (program === "bun") return startOfNode(project, rest, "bun");
	return dependencyProgram(project, program, rest);
}
/** What a restarting program watches is the start; restarting is Kubernetes' work. */
function watched(project, program, rest, depth) {
	const configured = program.startsWith("pm2") ? pm2Script(project, rest) : void 0;
	if (configured !== void 0) return startOfLine(project, `node ${configured}`, depth + 1);
	const line = watchedLine(project, program, rest);
	if (line === void 0) return { rejected: `${program} restarts a program on changes` };
	const found = startOfLine(project, line, depth + 1);
	if (!isStart(found)) return found;
	const message = `${program} is left out: Kubernetes restarts the program`;
	const place = { file: project.view.name("package.json") };
	project.trace.findings.push(finding("detect.dev-server", "info", message, place));
	return {
		...found,
		confidence: "medium"
	};
}
function watchedLine(project, program, rest) {
	const file = rest.find((word) => !word.startsWith("-") && resolveFile(project, word) !== void 0);
	const option = rest.findIndex((word) => word === "-x" || word === "--exec");
	if (option >= 0) return `${rest[option + 1] ?? ""} ${file ?? ""}`.trim();
	if (file === void 0) return void 0;
	return `${/\.tsx?$/.test(file) && program !== "nodemon" ? "tsx" : "node"} ${file}`;
}
/** The first program of a PM2 configuration, read as text. */
function pm2Script({ view }, rest) {
	const file = rest.find((word) => /\.(json|config\.[cm]?js)$/.test(word));
	const text = file === void 0 ? void 0 : view.text(file.replace(/^\.\//, ""));
	return /\bscript["']?\s*:\s*["']([\w./-]+\.[cm]?js)["']/.exec(text ?? "")?.[1];
}
/** A program that a dependency installs, called by its path so that no package manager stands before it. */
function dependencyProgram(project, program, rest) {
	const { dependencies, devDependencies } = project.manifest;
	const local = program.includes("/") || program === "sh" || program === "bash";
	const form = fromWords([local ? program : `./node_modules/.bin/${program}`, ...rest]);
	const file = rest.map((word) => resolveFile(project, word)).find((path) => path !== void 0);
	const why = [program, ...rest].join(" ").slice(0, 120);
	const runner = typescriptRunners.has(program);
	if (runner && file === void 0) return { rejected: `${why}: there is no such file` };
	const development = !local && devDependencies.has(program) && !dependencies.has(program);
	const keep = development || runner ? { keepDevelopment: true } : {};
	const confidence = dependencies.has(program) || development ? "high" : "medium";
	return {
		...formStart(form, file, program),
		confidence,
		...keep,
		why
	};
}
function shell(line) {
	const path = "export PATH=\"$PWD/node_modules/.bin:$PATH\"; ";
	const form = toExecForm(line);
	const script = form.command.at(-1) ?? line;
	const text = typeof script === "string" ? path + script : { bind: path + script.bind };
	return {
		step: "1-start-script",
		entrypoint: "command:sh",
		command: form.shell ? [
			"sh",
			"-c",
			text
		] : form.command,
		environment: form.environment,
		bindable: form.bindable,
		confidence: "medium",
		why: line.slice(0, 120)
	};
}
function devReason(step) {
	return step?.words === void 0 ? void 0 : devServerReason(stripWrappers(step.words));
}
function buildsOnly(text) {
	return shellSteps(text)?.every(isBuildStep) ?? false;
}
/** Work that belongs to the build: the image has done it, and the file system is read-only at run time. */
function isBuildStep({ text }) {
	return /^(npm|pnpm|yarn|bun)( run)?( -s| --silent)? (build|compile|clean|lint|install|ci|tsc)\b|^(npx )?(tsc|rimraf|webpack|next build|nuxt build|vite build|nest build|tsup|rm |mkdir |prisma generate|esbuild|swc |babel |copyfiles|shx )\b/.test(`${text} `);
}

// src/detect/node/version-range.ts
const all = {
	from: 0,
	to: Number.POSITIVE_INFINITY
};
/** Can a release of this major satisfy the npm range? Undefined when the range cannot be read. */
function admitsMajor(range, major) {
	if (range.length > 256) return void 0;
	const sets = range.split("||").map(intervalOf);
	if (sets.some((set) => set === void 0)) return void 0;
	const wanted = {
		from: number(major, 0, 0),
		to: number(major + 1, 0, 0)
	};
	return sets.some((set) => set !== void 0 && set.from < wanted.to && set.to > wanted.from);
}
function intervalOf(text) {
	const hyphen = /^\s*v?([\d.x*]+)\s+-\s+v?([\d.x*]+)\s*$/.exec(text);
	const parts = (hyphen === null ? text.replace(/(>=|<=|>|<|=|~|\^)\s+/g, "$1") : `>=${hyphen[1]} <=${hyphen[2]}`).split(/[\s,]+/).filter((part) => part !== "");
	let interval = all;
	for (const part of parts) {
		const next = comparator(part);
		if (next === void 0) return void 0;
		interval = {
			from: Math.max(interval.from, next.from),
			to: Math.min(interval.to, next.to)
		};
	}
	return interval;
}
function comparator(text) {
	const match = /^(>=|<=|>|<|=|~>?|\^)?v?(\d{1,4}|[x*])(?:\.(\d{1,4}|[x*]))?(?:\.(\d{1,4}|[x*]))?(?:-[\w.]{1,40})?$/i.exec(text);
	if (match === null) return /^(lts(\/.*)?|latest)$/i.test(text) ? all : void 0;
	const [major, minor, patch] = [
		match[2],
		match[3],
		match[4]
	].map(numeral);
	if (major === void 0) return all;
	const from = number(major, minor ?? 0, patch ?? 0);
	const end = endOf(major, minor, patch);
	switch (match[1]) {
		case ">=": return {
			from,
			to: all.to
		};
		case ">": return {
			from: end,
			to: all.to
		};
		case "<": return {
			from: 0,
			to: from
		};
		case "<=": return {
			from: 0,
			to: end
		};
		case "^": return {
			from,
			to: major > 0 ? number(major + 1, 0, 0) : end
		};
		case "~":
		case "~>": return {
			from,
			to: minor === void 0 ? number(major + 1, 0, 0) : number(major, minor + 1, 0)
		};
		default: return {
			from,
			to: end
		};
	}
}
function endOf(major, minor, patch) {
	if (minor === void 0) return number(major + 1, 0, 0);
	return patch === void 0 ? number(major, minor + 1, 0) : number(major, minor, patch + 1);
}
function numeral(text) {
	return text === void 0 || !/^\d+$/.test(text) ? void 0 : Number(text);
}
function number(major, minor, patch) {
	return (major * 1e5 + minor) * 1e5 + patch;
}

// src/detect/node/version.ts
/** Majors that get security fixes, the default first: the one with the longest time to run among the settled. */
const supported$1 = [
	24,
	26,
	22
];
const named$2 = /* @__PURE__ */ new Map([
	["lts/*", "24"],
	["lts", "24"],
	["krypton", "24"],
	["jod", "22"]
]);
/** The Node version: the spec, a version file, `volta`, the `engines` range, else the default. */
function nodeVersion(view, manifest, hints, trace) {
	if (hints.version !== void 0) return {
		value: hints.version,
		from: "spec"
	};
	const exact = exactVersion(view, manifest);
	const range = manifest?.engines.get("node");
	if (exact !== void 0) {
		checkExact(exact, range, trace);
		trace.evidence.push({
			...at(exact.file, exact.line),
			why: `Node ${exact.value}`
		});
		return {
			value: exact.value,
			from: exact.from
		};
	}
	return range === void 0 ? byDefault() : fromRange(view, range, trace);
}
function byDefault() {
	return {
		value: String(supported$1[0]),
		from: "default"
	};
}
function exactVersion(view, manifest) {
	for (const [path, pattern] of [
		[".nvmrc", /^\s*(?:v|node[@-])?([\w./*-]+)/],
		[".node-version", /^\s*(?:v|node[@-])?([\w./*-]+)/],
		[".tool-versions", /^nodejs\s+v?([\w./*-]+)/m],
		["mise.toml", /^node\s*=\s*"v?([\w./*-]+)"/m]
	]) {
		const text = view.text(path);
		const value = normal(pattern.exec(text ?? "")?.[1]);
		if (value === void 0) continue;
		const line = lineOf$1(text, pattern);
		return {
			value,
			from: `${view.name(path)}:${line}`,
			file: view.name(path),
			line
		};
	}
	const volta = normal(manifest?.voltaNode);
	if (volta === void 0) return void 0;
	const line = packageLine(view, "volta", "node");
	const file = view.name("package.json");
	return {
		value: volta,
		from: `${file}:${line}`,
		file,
		line
	};
}
/** `v22.11.0`, `22`, `lts/jod`: digits, or nothing when it names no version we know. */
function normal(text) {
	if (text === void 0) return void 0;
	const name = text.toLowerCase();
	const digits = named$2.get(name) ?? named$2.get(name.replace(/^lts\//, "")) ?? name;
	return /^\d{1,3}(\.\d{1,3}){0,2}$/.test(digits) ? digits : void 0;
}
function checkExact(exact, range, trace) {
	const major = Number(exact.value.split(".")[0]);
	const place = {
		file: exact.file,
		...exact.line === void 0 ? {} : { line: exact.line }
	};
	if (range !== void 0 && admitsMajor(range, major) === false) {
		const message = `Node ${exact.value} is asked for here, and engines.node says ${range}`;
		trace.findings.push(finding("detect.version-conflict", "warning", message, place));
	}
	if (!supported$1.includes(major)) trace.findings.push(unsupported$1(exact.value, place));
}
function fromRange(view, range, trace) {
	const line = packageLine(view, "engines", "node");
	const file = view.name("package.json");
	const place = {
		file,
		...line === void 0 ? {} : { line }
	};
	const from = line === void 0 ? file : `${file}:${line}`;
	const major = [
		...supported$1,
		25,
		23,
		21,
		20,
		19,
		18,
		16,
		14,
		12
	].find((candidate) => admitsMajor(range, candidate) === true);
	if (major === void 0) {
		const message = `engines.node is no range we can meet: ${JSON.stringify(range.slice(0, 80))}`;
		trace.findings.push(finding("detect.version-conflict", "warning", message, place));
		return byDefault();
	}
	if (!supported$1.includes(major)) trace.findings.push(unsupported$1(String(major), place));
	trace.evidence.push({
		...at(file, line),
		why: `engines.node ${range.slice(0, 80)}`
	});
	return {
		value: String(major),
		from
	};
}
function unsupported$1(version, place) {
	const message = `Node ${version} gets no security fixes`;
	const hint = `Move to Node ${supported$1[0]}.`;
	return finding("detect.version-unsupported", "warning", message, {
		...place,
		hint
	});
}

// src/detect/node.ts
/** Node: package.json's scripts, then frameworks, `main`, `bin` and the customary files. */
const node = {
	signs: signs$2,
	detect: detectNode,
	command: nodeCommand,
	entry: nodeEntry
};
function signs$2(view) {
	const manifest = readPackage(view, newTrace());
	const lock = lockFile(view);
	const entry = [
		"server.js",
		"index.js",
		"app.js",
		"server.ts",
		"index.ts"
	].find(view.has);
	const serves = manifest !== void 0 && (manifest.scripts.has("start") || serverDependency({ manifest }) !== void 0);
	return {
		...view.has("package.json") ? { manifest: "package.json" } : {},
		...lock === void 0 ? {} : { lock },
		...entry === void 0 ? {} : { entry },
		sources: sourceFiles(view, /\.(js|mjs|cjs|jsx|ts|mts|cts|tsx)$/),
		minor: !serves
	};
}
/** Finds how a Node project starts. */
function detectNode(view, hints) {
	const project = projectOf(view);
	if (project === void 0) return unreadable(view);
	const start = scriptStart$1(project) ?? builtStart(project) ?? fileStart(project);
	return start === void 0 ? detection(void 0, project.trace) : launchOf$3(project, start, hints);
}
/** A command that an override names: npm and its kin are left out, as for a script. */
function nodeCommand(given, view, hints) {
	const project = projectOf(view);
	if (project === void 0) return unreadable(view);
	const words = given.command.filter((word) => typeof word === "string");
	const found = /^(npm|yarn|pnpm|bun)$/.test(words[0] ?? "") && words.length === given.command.length ? startOfLine(project, words.join(" ")) : void 0;
	const unwrapped = found !== void 0 && isStart(found) ? found : void 0;
	const file = words.find((word) => /\.[cm]?[jt]s$/.test(word) && view.has(word.replace(/^\.\//, "")));
	const start = {
		environment: {},
		bindable: false,
		confidence: "high",
		why: given.entrypoint,
		command: words.length === given.command.length ? bindWords(words).command : given.command,
		...file === void 0 ? {} : { file },
		...unwrapped,
		step: given.step,
		entrypoint: given.entrypoint
	};
	const bindable = start.bindable || start.command.some(hasAddress);
	return launchOf$3(project, {
		...start,
		bindable
	}, hints);
}
/** `npm:SCRIPT`, `file:PATH`, or either without its kind. */
function nodeEntry(text, view, hints) {
	const project = projectOf(view);
	if (project === void 0) return unreadable(view);
	const [, kind, target = ""] = /^(?:(npm|file):)?(.*)$/s.exec(text) ?? [];
	const found = kind === "npm" || kind === void 0 && project.manifest.scripts.has(target) ? startOfScript(project, target) : startOfLine(project, `node ${quoted(target)}`);
	if (isStart(found)) return launchOf$3(project, {
		...found,
		step: "0-spec"
	}, hints);
	const message = `entrypoint ${text.slice(0, 120)}: ${found.rejected}`;
	project.trace.findings.push(finding("detect.entrypoint-unresolved", "error", message, { hint: "Write npm:SCRIPT or file:PATH, or give the command itself." }));
	return detection(void 0, project.trace);
}
function quoted(word) {
	return `'${word.replaceAll("'", "'\\''")}'`;
}
function projectOf(view) {
	const trace = newTrace();
	const manifest = readPackage(view, trace);
	return manifest === void 0 ? void 0 : {
		view,
		manifest,
		trace
	};
}
function unreadable(view) {
	const trace = newTrace();
	readPackage(view, trace);
	if (!view.has("package.json")) trace.findings.push(finding("detect.manifest-invalid", "error", "There is no package.json, so nothing says what to install"));
	return detection(void 0, trace);
}
function scriptStart$1(project) {
	const { scripts } = project.manifest;
	return firstStart(project, [
		"start",
		"start:prod",
		"start:production",
		"prod",
		"production",
		"serve"
	].filter((name) => scripts.has(name)).map((name) => ({
		name: `npm:${name}`,
		step: "1-start-script",
		key: name,
		start: () => startOfScript(project, name)
	})));
}
function builtStart(project) {
	const found = frameworkStart(project);
	if (found === void 0) return void 0;
	return firstStart(project, [{
		name: `framework:${found.name}`,
		step: "2-framework",
		key: found.name,
		start: () => found.start
	}]);
}
function fileStart(project) {
	return firstStart(project, entryFiles(project).map((entry) => ({
		name: `file:${entry.file}`,
		step: entry.step,
		key: entry.from,
		start: () => startOfFile(project, entry)
	})));
}
/** The first candidate that starts; those before it are rejections with their reasons. */
function firstStart(project, candidates) {
	const { view, trace } = project;
	for (const { name, step, key, start } of candidates) {
		const place = at(view.name("package.json"), packageLine(view, "scripts", key));
		const found = start();
		if (isStart(found)) {
			const evidence = found.file !== void 0 && found.step !== "1-start-script" ? at(view.name(found.file)) : place;
			trace.evidence.push({
				...evidence,
				why: found.why
			});
			return found;
		}
		trace.rejected.push({
			entrypoint: name,
			step,
			...place,
			why: found.rejected
		});
	}
}
function launchOf$3(project, start, hints) {
	const { view, manifest, trace } = project;
	const chosen = chooseManager$1(view, manifest, trace);
	const build = nodeBuild(project, chosen, hints, start);
	const version = nodeVersion(view, manifest, hints, trace);
	const shared = {
		directory: view.directory,
		packageManager: chosen.manager,
		version
	};
	if (start.pages !== void 0) return detection(pagesLaunch(start, build, shared, hints), trace);
	const { port, ...rest } = nodeListening(project, start);
	const launch = {
		language: "node",
		...shared,
		step: start.step,
		entrypoint: start.entrypoint,
		command: start.command,
		confidence: start.confidence,
		...rest,
		...chosenPort(port, hints),
		build,
		processes: []
	};
	return detection(launch, trace);
}
function chosenPort(found, hints) {
	if (found === void 0 && hints.port === void 0) return {};
	const protocol = hints.port?.protocol ?? found?.protocol ?? "http";
	return { port: {
		number: hints.port?.number ?? found?.number ?? (protocol === "grpc" ? 50051 : 8e3),
		protocol
	} };
}
function pagesLaunch(start, builder, shared, hints) {
	const pages = start.pages ?? {
		root: ".",
		singlePage: false
	};
	return {
		language: "static",
		...shared,
		step: start.step,
		entrypoint: start.entrypoint,
		command: [
			"nginx",
			"-g",
			"daemon off;"
		],
		environment: {},
		port: {
			number: hints.port?.number ?? 8080,
			protocol: "http"
		},
		bindable: false,
		confidence: start.confidence,
		build: {
			language: "static",
			...pages,
			builder
		},
		processes: []
	};
}
function hasAddress(argument) {
	return typeof argument !== "string" && argument.bind.includes("{address}");
}

// src/detect/python/excluded.ts
const directories = /* @__PURE__ */ new Set([
	"build",
	"dist",
	"doc",
	"docs",
	"example",
	"examples",
	"migrations",
	"node_modules",
	"notebooks",
	"sample",
	"samples",
	"scripts",
	"site-packages",
	"test",
	"testing",
	"tests",
	"third_party",
	"tools",
	"vendor"
]);
const files = /* @__PURE__ */ new Set([
	"conf.py",
	"conftest.py",
	"fabfile.py",
	"manage.py",
	"noxfile.py",
	"setup.py",
	"tasks.py",
	"versioneer.py"
]);
/** Why a directory is never searched for a start, or undefined when it is. */
function excludedDirectory(view, path) {
	const parts = path.split("/");
	for (const [index, part] of parts.entries()) {
		if (part.startsWith(".")) return `${part}/ is hidden`;
		if (directories.has(part.toLowerCase()) || /^bench/i.test(part)) return `${part}/ holds no program of the project`;
		const directory = parts.slice(0, index + 1).join("/");
		if (view.has(`${directory}/pyvenv.cfg`)) return `${directory}/ is a virtual environment`;
	}
}
/** True for a file that is configuration, tooling, a test or an example. */
function excludedFile(name) {
	return files.has(name) || /^examples?(_\w*)?\.py$/.test(name) || /^test_.*\.py$|_test\.py$/.test(name) || /^gunicorn.*conf.*\.py$/.test(name);
}
/** The project's top directories that may hold code, sorted. */
function topDirectories(view) {
	return [...new Set(view.paths.filter((path) => path.includes("/")).map((path) => path.split("/")[0] ?? ""))].filter((name) => excludedDirectory(view, name) === void 0);
}

// src/detect/python/syntax-node.ts
/** 1-based line of a node. */
function lineOf(node) {
	return node.startPosition.row + 1;
}
/** Longer chains and deeper parentheses than people write are not followed. */
const chainLimit = 20;
/** `a.b.c` for a name or a chain of attributes, else undefined. */
function dotted(node) {
	if (node === null || node === void 0) return void 0;
	const parts = [];
	let current = node;
	while (current !== null && current.type === "attribute" && parts.length < chainLimit) {
		parts.unshift(current.childForFieldName("attribute")?.text ?? "");
		current = current.childForFieldName("object");
	}
	if (current === null || current.type !== "identifier") return void 0;
	return [current.text, ...parts].join(".");
}
/** The node inside any parentheses. */
function unwrap(node) {
	let current = node;
	for (let depth = 0; depth < chainLimit; depth += 1) {
		const inner = current.type === "parenthesized_expression" || current.type === "await" ? current.namedChildren[0] : void 0;
		if (inner === void 0) return current;
		current = inner;
	}
	return current;
}
/** The text of a plain string literal (several in a row are joined), else undefined. */
function plainString(node) {
	if (node === void 0) return void 0;
	if (node.type === "concatenated_string") {
		const parts = node.namedChildren.map(plainString);
		return parts.every((part) => part !== void 0) ? parts.join("") : void 0;
	}
	if (node.type !== "string") return void 0;
	if (node.namedChildren.some((child) => child.type === "interpolation")) return void 0;
	return node.namedChildren.filter((child) => child.type === "string_content").map((child) => child.text).join("");
}
/** The arguments of a call; splats are left out. */
function argumentsOf(call) {
	const positional = [];
	const keyword = /* @__PURE__ */ new Map();
	for (const node of call.childForFieldName("arguments")?.namedChildren ?? []) if (node.type === "keyword_argument") {
		const name = node.childForFieldName("name")?.text;
		const value = node.childForFieldName("value");
		if (name !== void 0 && value !== null) keyword.set(name, value);
	} else if (![
		"comment",
		"list_splat",
		"dictionary_splat"
	].includes(node.type)) positional.push(node);
	return {
		positional,
		keyword
	};
}
/** Deeper than any program nests: climbing from below it costs the square of the depth. */
const climbLimit = 100;
/** The nodes around a node, innermost first; at most 100. */
function ancestors(node) {
	const found = [];
	for (let current = node.parent; current !== null && found.length < climbLimit;) {
		found.push(current);
		current = current.parent;
	}
	return found;
}
/** The function that holds a node, if any. */
function enclosingFunction(node) {
	return ancestors(node).find((outer) => outer.type === "function_definition");
}

// src/detect/python/guard.ts
const endings = /* @__PURE__ */ new Set([
	"sys.exit",
	"exit",
	"quit",
	"print",
	"SystemExit",
	"os._exit"
]);
/** True for `if __name__ == "__main__":` in any spelling: quotes, order of the operands, parentheses. */
function isGuard(node) {
	if (node.type !== "if_statement") return false;
	const condition = node.childForFieldName("condition");
	const comparison = condition === null ? void 0 : unwrap(condition);
	if (comparison?.type !== "comparison_operator") return false;
	const [left, right] = comparison.namedChildren.map(unwrap);
	if (left === void 0 || right === void 0 || !/==/.test(comparison.text)) return false;
	const named = (a, b) => a.type === "identifier" && a.text === "__name__" && plainString(b) === "__main__";
	return named(left, right) || named(right, left);
}
/** True when a guard does nothing but print: a small script, unless an application stands beside it. */
function onlyPrints(calls) {
	return calls.length > 0 && calls.every((call) => call.name === "print");
}
/** What a guard calls, in order. */
function readGuard(node) {
	const body = node.childForFieldName("consequence");
	return {
		line: lineOf(node),
		calls: body === null ? [] : statementCalls(body)
	};
}
/** True when a guard only ends the program, so that running the file starts nothing. */
function onlyEnds(calls) {
	return calls.every((call) => endings.has(call.name));
}
/** Deeper than any program nests its statements. */
const depthLimit$1 = 30;
/** The calls that are statements of a block, also within its `if`, `with`, `try` and loops. */
function statementCalls(block, depth = 0) {
	if (depth > depthLimit$1) return [];
	return block.namedChildren.flatMap((node) => {
		if (/^(function|class|decorated)_definition$|^argument_list$/.test(node.type)) return [];
		return node.type === "call" ? callsIn(node, depth) : statementCalls(node, depth + 1);
	});
}
/** `sys.exit(main())` calls main, then ends. */
function callsIn(call, depth) {
	const callee = call.childForFieldName("function");
	const name = dotted(callee) ?? callee?.text.slice(0, 40) ?? "";
	return [...(depth < depthLimit$1 && (endings.has(name) || /(^|\.)run$/.test(name)) ? call.childForFieldName("arguments")?.namedChildren ?? [] : []).filter((node) => node.type === "call").flatMap((node) => callsIn(node, depth + 1)), {
		name,
		line: lineOf(call)
	}];
}

// src/detect/python/imports.ts
/** Reads all import statements of a syntax tree. */
function readImports(root) {
	const found = {
		names: /* @__PURE__ */ new Map(),
		stars: [],
		paths: /* @__PURE__ */ new Map()
	};
	for (const node of root.descendantsOfType(["import_statement", "import_from_statement"])) if (node.type === "import_statement") readPlain(node, found);
	else readFrom(node, found);
	return found;
}
/** `import a.b`, `import a.b as c` */
function readPlain(node, found) {
	for (const { path, alias } of imported(node.namedChildren)) {
		found.names.set(alias ?? head(path), alias === void 0 ? head(path) : path);
		note$1(found, path, node);
	}
}
/** `from a import b as c`, `from . import b`, `from a import *` */
function readFrom(node, found) {
	const module = node.childForFieldName("module_name")?.text.replaceAll(/\s/g, "");
	if (module === void 0) return;
	note$1(found, module, node);
	for (const { path, alias } of imported(node.namedChildren.slice(1))) {
		const full = joined$1(module, path);
		found.names.set(alias ?? path, full);
		note$1(found, full, node);
	}
	if (node.namedChildren.some((child) => child.type === "wildcard_import")) found.stars.push(module);
}
function note$1(found, path, node) {
	if (!found.paths.has(path)) found.paths.set(path, lineOf(node));
}
/** The dotted paths a name of this module can stand for: its import, or one of the star imports. */
function qualified(imports, name) {
	const first = head(name);
	const rest = name.slice(first.length);
	const known = imports.names.get(first);
	if (known !== void 0) return [known + rest];
	return [name, ...imports.stars.map((module) => joined$1(module, name))];
}
/** True when the module imports `root` or something below it. */
function importsModule(imports, root) {
	return [...imports.paths.keys()].some((path) => path === root || path.startsWith(`${root}.`));
}
function imported(nodes) {
	return nodes.flatMap((node) => {
		if (node.type === "dotted_name") return [{ path: node.text }];
		if (node.type !== "aliased_import") return [];
		const path = node.childForFieldName("name")?.text;
		const alias = node.childForFieldName("alias")?.text;
		return path === void 0 || alias === void 0 ? [] : [{
			path,
			alias
		}];
	});
}
function joined$1(module, name) {
	return module.endsWith(".") ? `${module}${name}` : `${module}.${name}`;
}
function head(path) {
	return path.split(".")[0] ?? path;
}

// src/detect/python/ini.ts
/** Reads the INI dialect of setup.cfg: sections, keys, values continued by indentation, `#` and `;` comments. */
function readIni(text) {
	const entries = [];
	let section = "";
	for (const [index, raw] of text.split("\n").entries()) {
		const trimmed = raw.trim();
		if (trimmed === "" || /^[#;]/.test(trimmed)) continue;
		const opened = /^\[([^\]]+)\]/.exec(raw)?.[1];
		if (opened !== void 0) section = opened.trim();
		else readLine$1(entries, section, raw, index + 1);
	}
	return entries;
}
function readLine$1(entries, section, raw, line) {
	if (/^\s/.test(raw)) {
		entries.at(-1)?.values.push({
			text: raw.trim(),
			line
		});
		return;
	}
	const cut = raw.search(/[=:]/);
	if (cut <= 0) return;
	const first = raw.slice(cut + 1).trim();
	const values = first === "" ? [] : [{
		text: first,
		line
	}];
	entries.push({
		section,
		key: raw.slice(0, cut).trim().toLowerCase(),
		line,
		values
	});
}
/** The entry of a section, or undefined. */
function iniEntry(entries, section, key) {
	return entries.find((entry) => entry.section === section && entry.key === key);
}

// src/detect/python/requirements.ts
const fileLimit$1 = 50;
const compiledBy = /^#.*(autogenerated by (pip-compile|uv)|generated by pip-compile|(uv|poetry|pdm) export|pipenv requirements)/im;
/** Reads a requirements file with the files it includes. */
function readRequirements(view, path) {
	const reading = {
		view,
		files: [],
		requirements: [],
		missing: []
	};
	readFile(reading, path, false);
	const all = reading.files.map((file) => view.text(file) ?? "").join("\n");
	const { files, requirements, missing } = reading;
	return {
		files,
		requirements,
		missing,
		hashes: /--hash[=\s]sha/.test(all),
		compiled: compiledBy.test(all)
	};
}
/** A constraints file is bound to the build, but asks for nothing itself. */
function readFile(reading, file, constraint) {
	const { view, files } = reading;
	const text = view.text(file);
	if (text === void 0 || files.includes(file) || files.length >= fileLimit$1) return;
	files.push(file);
	for (const { content, line } of logicalLines(text)) readLine(reading, content, {
		file,
		line,
		constraint
	});
}
function readLine(reading, content, from) {
	const { view, requirements, missing } = reading;
	const { file, line, constraint } = from;
	const include = /^(?:(?:-r|--requirement)|(-c|--constraint))[\s=]*(\S+)/.exec(content);
	const text = include?.[2];
	if (text === void 0) {
		const found = constraint ? void 0 : readRequirement(content, file, line);
		if (found !== void 0) requirements.push(found);
		return;
	}
	const path = normalize(join(dirname(file), text));
	if (view.has(path)) readFile(reading, path, constraint || include?.[1] !== void 0);
	else if (!/^\w+:/.test(text)) missing.push({
		path,
		at: file,
		line
	});
}
/** Reads one requirement. Undefined for an option or an empty line. */
function readRequirement(text, path, line) {
	const content = text.replace(/\s--(hash|global-option|config-settings)\b.*$/, "").trim();
	const editable = /^(?:-e|--editable)[\s=]+(.+)$/.exec(content)?.[1];
	const body = (editable ?? content).trim();
	if (body === "" || body.startsWith("-")) return void 0;
	const base = {
		path,
		line,
		text: content,
		git: /(^|[\s@])git\+/.test(body)
	};
	const isPath = /^(\.{0,2}\/|file:|\.\.?(\[|$))/.test(body) || /^[\w./-]+\/(?!\/)/.test(body);
	const isUrl = /^\w[\w+.-]*:\/\//.test(body) || body.startsWith("git+");
	const named = isPath || isUrl ? void 0 : readNamed(body);
	if (named !== void 0) {
		const local = named.url.startsWith("file:") || editable !== void 0;
		return {
			...base,
			name: named.name,
			extras: named.extras,
			specifier: named.specifier,
			local
		};
	}
	const egg = /[#&]egg=([\w.-]+)/.exec(body)?.[1];
	const name = egg === void 0 ? {} : { name: normaliseName(egg) };
	return {
		...base,
		...name,
		extras: [],
		specifier: "",
		local: isPath && !isUrl
	};
}
/** `name[extra] >=1 ; marker` or `name @ url` */
function readNamed(body) {
	const [, name, extras = "", url = "", specifier = ""] = /^([A-Za-z0-9][\w.-]*)\s*(?:\[([^\]]*)\])?\s*(?:@\s*(\S+)|([^;#]*))/.exec(body) ?? [];
	if (name === void 0) return void 0;
	return {
		name: normaliseName(name),
		extras: extras.split(",").map((extra) => extra.trim()).filter((extra) => extra !== ""),
		specifier: specifier.replace(/[()]/g, "").trim(),
		url
	};
}
/** A package name as indexes compare it (PEP 503). */
function normaliseName(name) {
	return name.replace(/[-_.]+/g, "-").toLowerCase();
}
/** Lines joined over a trailing backslash, without comments, with the line they start on. */
function logicalLines(text) {
	const lines = [];
	let pieces = [];
	let start = 1;
	for (const [index, raw] of text.split("\n").entries()) {
		if (pieces.length === 0) start = index + 1;
		const content = raw.replace(/(^|\s)#.*$/, "").trimEnd();
		const continued = content.endsWith("\\");
		pieces.push((continued ? content.slice(0, -1) : content).trim());
		if (continued) continue;
		lines.push({
			content: pieces.join(" ").trim(),
			line: start
		});
		pieces = [];
	}
	lines.push({
		content: pieces.join(" ").trim(),
		line: start
	});
	return lines.filter((line) => line.content !== "");
}

// src/detect/python/setup-py.ts
/** Reads setup.py from its syntax tree; undefined when it calls no `setup`. */
function readSetupPy(text, parser) {
	return parser.parse(text, (root) => {
		const call = root.descendantsOfType(["call"]).find((node) => /(^|\.)setup$/.test(dotted(node.childForFieldName("function")) ?? ""));
		return call === void 0 ? void 0 : readCall(call, root);
	});
}
function readCall(call, root) {
	const { keyword } = argumentsOf(call);
	const value = (name) => follow(keyword.get(name), root);
	const points = value("entry_points");
	const name = plainString(value("name"));
	const python = value("python_requires");
	const pythonText = plainString(python);
	const packageRoot = plainString(entries$1(value("package_dir")).get(""));
	const scripts = scriptsOf(points, "console_scripts", root);
	const guiScripts = scriptsOf(points, "gui_scripts", root);
	const computed = points !== void 0 && (scripts === void 0 || guiScripts === void 0);
	return {
		line: lineOf(call),
		...name === void 0 ? {} : { name },
		requires: texts$1(value("install_requires")),
		...python === void 0 || pythonText === void 0 ? {} : { pythonRequires: {
			text: pythonText,
			line: lineOf(python)
		} },
		...packageRoot === void 0 ? {} : { packageRoot },
		scripts: scripts ?? [],
		guiScripts: guiScripts ?? [],
		...computed ? { computedScripts: lineOf(points) } : {}
	};
}
/** The value itself, or the literal that a module-level name holds. */
function follow(node, root) {
	if (node?.type !== "identifier") return node;
	return root.descendantsOfType(["assignment"]).find((assignment) => assignment.childForFieldName("left")?.text === node.text)?.childForFieldName("right") ?? node;
}
/** Undefined when the scripts are computed; empty when there are none. */
function scriptsOf(points, group, root) {
	if (points === void 0) return [];
	const ini = plainString(points);
	if (ini !== void 0) return iniScripts(ini, group, lineOf(points));
	if (points.type !== "dictionary") return void 0;
	const list = follow(entries$1(points).get(group), root);
	if (list === void 0) return [];
	const single = plainString(list);
	if (single !== void 0) return [{
		text: single,
		line: lineOf(list)
	}];
	if (list.type !== "list" && list.type !== "tuple") return void 0;
	const items = list.namedChildren.filter((node) => node.type !== "comment");
	const found = texts$1(list);
	return found.length === items.length ? found : void 0;
}
/** setuptools also takes the INI form in one string. */
function iniScripts(ini, group, line) {
	let section = "";
	return ini.split("\n").flatMap((raw, index) => {
		const text = raw.trim();
		const opened = /^\[(.+)\]$/.exec(text);
		if (opened !== null) section = (opened[1] ?? "").trim();
		return opened === null && section === group && text.includes("=") ? [{
			text,
			line: line + index
		}] : [];
	});
}
function entries$1(node) {
	const found = /* @__PURE__ */ new Map();
	for (const pair of node?.type === "dictionary" ? node.namedChildren : []) {
		const key = plainString(pair.childForFieldName("key") ?? void 0);
		const value = pair.childForFieldName("value");
		if (key !== void 0 && value !== null) found.set(key, value);
	}
	return found;
}
function texts$1(node) {
	return (node?.namedChildren ?? []).flatMap((child) => {
		const text = plainString(child);
		return text === void 0 ? [] : [{
			text,
			line: lineOf(child)
		}];
	});
}

// src/detect/python/toml.ts
/** Reads TOML. A text that does not parse is told with the parser's place. */
function readToml(path, text) {
	let data;
	try {
		data = parse$2(text);
	} catch (error) {
		if (error instanceof RangeError) return {
			path,
			line: 1,
			column: 1,
			message: "nested too deep"
		};
		if (!(error instanceof TomlError)) throw error;
		const message = error.message.split("\n")[0] ?? "invalid TOML";
		return {
			path,
			line: error.line,
			column: error.column,
			message
		};
	}
	const lines = keyLines(text);
	const table = (...keys) => asTable(valueAt(data, keys)) ?? {};
	const line = (...keys) => lines.get(JSON.stringify(keys));
	const order = (keys, key) => lines.get(JSON.stringify([...keys, key])) ?? Number.POSITIVE_INFINITY;
	return {
		path,
		get: (...keys) => valueAt(data, keys),
		table,
		line: (...keys) => nearest(lines, keys) ?? line(...keys),
		keys: (...keys) => {
			return Object.keys(table(...keys)).sort((a, b) => compare$1(order(keys, a), order(keys, b)));
		}
	};
}
function isFault(found) {
	return "message" in found;
}
function asTable(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
	return value;
}
function asText(value) {
	return typeof value === "string" ? value : void 0;
}
function asTexts(value) {
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function valueAt(data, keys) {
	let current = data;
	for (const key of keys) {
		const table = asTable(current);
		if (table === void 0 || !Object.hasOwn(table, key)) return void 0;
		current = table[key];
	}
	return current;
}
function compare$1(a, b) {
	return a === b ? 0 : a - b;
}
/** The line of the key itself, else of the table around it. */
function nearest(lines, keys) {
	for (let length = keys.length; length > 0; length -= 1) {
		const line = lines.get(JSON.stringify(keys.slice(0, length)));
		if (line !== void 0) return Math.floor(line);
	}
}
const header = /^\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$/;
const assignment = /^\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=\s*(.*)$/;
const keyPart = /[\w-]+|"[^"]*"|'[^']*'/g;
/** Where each key stands. A fraction orders the keys of an inline table, which share a line. */
function keyLines(text) {
	const places = /* @__PURE__ */ new Map();
	let table = [];
	for (const [index, line] of text.split("\n").entries()) {
		const opened = line.length > 2e3 ? null : header.exec(line);
		if (opened !== null) table = keysOf(opened[1] ?? "");
		const found = opened === null ? keysOfLine(table, line) : [[table, 0]];
		for (const [keys, place] of found) {
			const id = JSON.stringify(keys);
			places.set(id, places.get(id) ?? index + 1 + place);
		}
	}
	return places;
}
/** The keys that one line gives a value, each with its place within the line. */
function keysOfLine(table, line) {
	const given = line.length > 2e3 ? null : assignment.exec(line);
	if (given === null) return [];
	const own = keysOf(given[1] ?? "");
	const outer = own.map((_, index) => [[...table, ...own.slice(0, index + 1)], 0]);
	const inner = inlineKeys(given[2] ?? "").map((key, index) => [[
		...table,
		...own,
		key
	], (index + 1) / 1e3]);
	return [...outer, ...inner];
}
function inlineKeys(value) {
	if (!value.startsWith("{")) return [];
	return [...value.matchAll(/[{,]\s*([\w-]+|"[^"]*"|'[^']*')\s*=/g)].map((match) => unquote(match[1] ?? ""));
}
function keysOf(path) {
	return (path.match(keyPart) ?? []).map(unquote);
}
function unquote(key) {
	return key.replace(/^(["'])(.*)\1$/, "$2");
}

// src/detect/python/manifest.ts
/** Reads pyproject.toml, Pipfile, setup.cfg and setup.py. Nothing is run. */
function readManifest(view, parser) {
	const faults = [];
	const toml = (path) => {
		const text = view.text(path);
		const found = text === void 0 ? void 0 : readToml(path, text);
		if (found === void 0 || !isFault(found)) return found;
		faults.push({
			...found,
			path: view.name(path)
		});
	};
	const pyproject = toml("pyproject.toml");
	const pipfile = toml("Pipfile");
	const setupCfg = readIni(view.text("setup.cfg") ?? "");
	const setupText = view.text("setup.py");
	const setupPy = setupText === void 0 ? void 0 : readSetupPy(setupText, parser);
	const name = asText(pyproject?.get("project", "name")) ?? asText(pyproject?.get("tool", "poetry", "name")) ?? iniEntry(setupCfg, "metadata", "name")?.values[0]?.text ?? setupPy?.name;
	return {
		...pyproject === void 0 ? {} : { pyproject },
		...pipfile === void 0 ? {} : { pipfile },
		setupCfg,
		...setupPy === void 0 ? {} : { setupPy },
		faults,
		...name === void 0 ? {} : { name: normaliseName(name) },
		installable: isInstallable(pyproject, setupPy !== void 0, setupCfg),
		importRoots: importRoots(view, pyproject, setupCfg, setupPy)
	};
}
function isInstallable(pyproject, hasSetupPy, setupCfg) {
	if (pyproject?.get("tool", "poetry", "package-mode") === false) return false;
	if (pyproject?.get("tool", "uv", "package") === false) return false;
	if (pyproject?.get("tool", "pdm", "distribution") === false) return false;
	if (hasSetupPy || pyproject?.get("tool", "uv", "package") === true) return true;
	const described = pyproject?.get("project", "name") !== void 0 || iniEntry(setupCfg, "metadata", "name") !== void 0 || pyproject?.get("tool", "poetry", "name") !== void 0 || pyproject?.get("tool", "flit", "metadata") !== void 0 || iniEntry(setupCfg, "metadata", "name") !== void 0;
	return pyproject?.get("build-system") !== void 0 && described;
}
function importRoots(view, pyproject, setupCfg, setupPy) {
	const setuptools = ["tool", "setuptools"];
	const poetry = pyproject?.get("tool", "poetry", "packages");
	const hatch = asTexts(pyproject?.get("tool", "hatch", "build", "targets", "wheel", "packages"));
	const roots = [
		asText(pyproject?.table(...setuptools, "package-dir")[""]),
		...asTexts(pyproject?.get(...setuptools, "packages", "find", "where")),
		asText(pyproject?.get("tool", "uv", "build-backend", "module-root")),
		asText(pyproject?.get("tool", "pdm", "build", "package-dir")),
		...Array.isArray(poetry) ? poetry.map((item) => asText(asTable(item)?.from)) : [],
		...hatch.map((path) => path.split("/").slice(0, -1).join("/")),
		...(iniEntry(setupCfg, "options", "package_dir")?.values ?? []).map((value) => /^=\s*(.+)$/.exec(value.text)?.[1]),
		iniEntry(setupCfg, "options.packages.find", "where")?.values[0]?.text,
		setupPy?.packageRoot,
		view.has("src/__init__.py") ? void 0 : "src"
	].map((root) => root?.trim().replace(/^\.\/|\/$/g, "")).filter((root) => root !== void 0 && root !== "" && root !== ".").filter((root) => root !== void 0 && view.hasDirectory(root));
	return ["", ...new Set(roots.filter((root) => root !== void 0))];
}

// src/detect/python/app-class.ts
/**
* Dotted names whose call gives an object that a server can serve, or a worker can run.
* Taken from each framework's own documentation of its public imports.
*/
const classes = {
	"apiflask.APIFlask": "wsgi",
	"blacksheep.Application": "asgi",
	"blacksheep.server.Application": "asgi",
	"bottle.Bottle": "wsgi",
	"bottle.app": "wsgi",
	"bottle.default_app": "wsgi",
	"celery.Celery": "celery",
	"celery.app.Celery": "celery",
	"channels.routing.ProtocolTypeRouter": "asgi",
	"connexion.AsyncApp": "asgi",
	"dash.Dash": "dash",
	"django.core.asgi.get_asgi_application": "asgi",
	"django.core.wsgi.get_wsgi_application": "wsgi",
	"falcon.API": "wsgi",
	"falcon.App": "wsgi",
	"falcon.asgi.App": "asgi",
	"fastapi.FastAPI": "asgi",
	"fastapi.applications.FastAPI": "asgi",
	"fasthtml.FastHTML": "asgi",
	"fasthtml.common.FastHTML": "asgi",
	"fasthtml.common.fast_app": "asgi",
	"fasthtml.fast_app": "asgi",
	"fasthtml.fastapp.fast_app": "asgi",
	"flask.Flask": "wsgi",
	"flask.app.Flask": "wsgi",
	"flask_openapi3.OpenAPI": "wsgi",
	"litestar.Litestar": "asgi",
	"litestar.app.Litestar": "asgi",
	"quart.Quart": "asgi",
	"sanic.Sanic": "asgi",
	"socketio.ASGIApp": "asgi",
	"socketio.WSGIApp": "wsgi",
	"starlette.applications.Starlette": "asgi",
	"starlite.Starlite": "asgi"
};
/** Names known well enough to count when they come in by a star import. */
const bareNames = new Map(Object.entries(classes).map(([path, kind]) => [path.split(".").at(-1) ?? path, kind]));
/** Methods whose result is a WSGI application. */
const makers = {
	make_wsgi_app: "wsgi",
	wsgifunc: "wsgi"
};
/** How the object a call gives is served; `paths` are what the callee can stand for. */
function appKind(paths) {
	for (const path of paths) {
		if (Object.hasOwn(classes, path)) return classes[path];
		const method = path.split(".").at(-1) ?? "";
		if (method !== path && Object.hasOwn(makers, method)) return makers[method];
	}
}
/** The kind of a class called by its bare name, when a star import of unknown content may have brought it. */
function bareAppKind(name) {
	return bareNames.get(name);
}
const packages = [...new Set(Object.keys(classes).map((path) => path.split(".")[0] ?? path))];
/** Does a text have any chance to name such a class or method itself? Saves walking its tree. */
function mayNameApp(text) {
	return packages.some((name) => text.includes(name)) || Object.keys(makers).some((name) => text.includes(name));
}
const told = [...bareNames.keys()].filter((name) => !name.includes("app"));
/** A name stands by itself, in a call, as a base or in an import. */
const mention = new RegExp([...told.map((name) => `\\b${name}\\b`), "wsgi"].join("|"));
/** What every mention has: a search without boundaries takes a third of the time, and most texts have none. */
const trace = new RegExp([...told, "wsgi"].join("|"));
/** Does a text have any chance to define such an object? Saves parsing. */
function mayDefineApp(text) {
	return trace.test(text) && mention.test(text) || namesApp(text);
}
/**
* A name with `app` in it counts wherever it stands but for where an import comes from: half of all modules import from a
* package called `app`, and that alone makes none.
*/
function namesApp(text) {
	for (let at = text.indexOf("app"); at >= 0;) {
		const end = text.indexOf("\n", at);
		const line = text.slice(text.lastIndexOf("\n", at) + 1, end < 0 ? text.length : end);
		if (!/^\s*from\b/.test(line)) return true;
		const taken = /\bimport\b/.exec(line);
		if (taken !== null && line.includes("app", taken.index)) return true;
		at = end < 0 ? -1 : text.indexOf("app", end);
	}
	return false;
}

// src/detect/python/value.ts
/** A text put together from parts; one part alone stands for itself. */
function joined(parts) {
	const flat = parts.flatMap((part) => part.parts ?? [part]).filter((part) => part.text !== "");
	const [only] = flat;
	if (only === void 0) return { text: "" };
	if (flat.length === 1) return only;
	const texts = flat.map((part) => part.text);
	return {
		...texts.every((part) => part !== void 0) ? { text: texts.join("") } : {},
		parts: flat
	};
}
/** Host and port of an address: each is set by a variable or an option only when it is the whole of that side. */
function splitAddress(address) {
	const parts = address.parts ?? [address];
	const at = parts.findLastIndex((part) => isLiteral(part) && part.text?.includes(":") === true);
	const text = parts[at]?.text;
	if (text === void 0) return splitText(address);
	const colon = text.lastIndexOf(":");
	const before = joined([...parts.slice(0, at), { text: text.slice(0, colon) }]);
	const after = joined([{ text: text.slice(colon + 1) }, ...parts.slice(at + 1)]);
	return {
		host: unbracketed(before),
		port: after
	};
}
/** No colon is written apart from a default: one variable or option sets the whole address. */
function splitText(address) {
	const { text } = address;
	const colon = text?.lastIndexOf(":") ?? -1;
	if (text === void 0 || colon < 0) return {
		host: {},
		port: address
	};
	return {
		host: unbracketed({ text: text.slice(0, colon) }),
		port: {
			...address,
			text: text.slice(colon + 1)
		}
	};
}
function isLiteral({ env, option }) {
	return env === void 0 && option === void 0;
}
function unbracketed({ text, ...source }) {
	return text === void 0 ? source : {
		...source,
		text: text.replace(/^\[(.*)\]$/, "$1")
	};
}

// src/detect/python/literal.ts
const depthLimit = 8;
/** The parts of a text lie this much deeper: joined texts of joined texts multiply. */
const partDepth = 3;
/** An address has few parts; a longer text is none. */
const partLimit = 20;
const casts = /* @__PURE__ */ new Set([
	"int",
	"str",
	"float",
	"cast"
]);
const environmentReads = /* @__PURE__ */ new Set([
	"os.environ.get",
	"os.getenv",
	"environ.get",
	"getenv",
	"env",
	"env.int",
	"env.str",
	"config"
]);
/** argparse, optparse and what builds on them. */
const optionMethods = /* @__PURE__ */ new Set([
	"add_argument",
	"add_option",
	"addoption"
]);
const optionCalls = /* @__PURE__ */ new Set([
	"Option",
	"Argument",
	"Field"
]);
/** A name assigned more often than this is followed no further. */
const assignedLimit = 20;
/** Reads the scope of a module. */
function readScope(root) {
	const assigned = /* @__PURE__ */ new Map();
	const functions = root.descendantsOfType(["function_definition"]);
	const open = [];
	let next = 0;
	for (const node of root.descendantsOfType(["assignment"])) {
		next = enter(functions, next, node, open);
		const left = node.childForFieldName("left");
		const value = node.childForFieldName("right");
		if (left?.type !== "identifier" || value === null) continue;
		const known = assigned.get(left.text) ?? [];
		if (known.length < assignedLimit) known.push({
			value,
			functionStart: open.at(-1)?.startIndex
		});
		assigned.set(left.text, known);
	}
	return {
		assigned,
		options: readOptions(root)
	};
}
/** Keeps `open` the functions around a node, both in the order of the text: asking each node for its parents is quadratic. */
function enter(functions, from, node, open) {
	let next = from;
	for (let it = functions[next]; it !== void 0 && it.startIndex <= node.startIndex;) {
		leave(open, it);
		open.push(it);
		next += 1;
		it = functions[next];
	}
	leave(open, node);
	return next;
}
function leave(open, node) {
	while ((open.at(-1)?.endIndex ?? Number.POSITIVE_INFINITY) <= node.startIndex) open.pop();
}
function readOptions(root) {
	const options = /* @__PURE__ */ new Map();
	for (const call of root.descendantsOfType(["call"])) {
		const callee = call.childForFieldName("function");
		if (!optionMethods.has(callee?.childForFieldName("attribute")?.text ?? "")) continue;
		const { positional, keyword } = argumentsOf(call);
		for (const flag of positional.flatMap((node) => plainString(node) ?? [])) if (!options.has(flag)) options.set(flag, keyword.get("default"));
	}
	return options;
}
/** Follows a value through names, defaults, casts, environment reads and declared options. */
function readValue(node, scope, depth = 0) {
	if (node === void 0 || depth > depthLimit) return {};
	const inner = unwrap(node);
	const next = (child) => readValue(child ?? void 0, scope, depth + 1);
	const part = (child) => readValue(child ?? void 0, scope, depth + partDepth);
	switch (inner.type) {
		case "integer": return { text: inner.text.replaceAll("_", "") };
		case "concatenated_string":
		case "string": return stringValue(inner, part);
		case "identifier": return namedValue(inner, scope, next);
		case "attribute": return attributeValue(inner, scope, next);
		case "subscript": return subscriptValue(inner);
		case "call": return formatCall(inner, part) ?? callValue(inner, next);
		case "boolean_operator": return alternative(inner, next);
		case "binary_operator": return operation(inner, part);
		case "tuple": return pair$1(inner, part);
		default: return {};
	}
}
function stringValue(node, part) {
	const plain = plainString(node);
	if (plain !== void 0) return { text: plain };
	const parts = node.namedChildren.slice(0, partLimit).flatMap((child) => {
		if (child.type === "string_content") return [{ text: child.text }];
		if (child.type === "string") return [part(child)];
		return child.type === "interpolation" ? [part(child.namedChildren[0])] : [];
	});
	return joined(parts);
}
/** `host + ":" + str(port)`, `"%s:%d" % (host, port)` */
function operation(node, part) {
	const left = node.childForFieldName("left");
	const right = node.childForFieldName("right");
	if (node.childForFieldName("operator")?.text === "+") return joined(operands(node).map(part));
	const template = plainString(left ?? void 0);
	if (template === void 0 || node.childForFieldName("operator")?.text !== "%") return {};
	const given = right?.type === "tuple" ? right.namedChildren : [right];
	return filled(template.split(/%[sd]/), given.map(part));
}
function operands(sum) {
	const found = [];
	let current = sum;
	while (current?.type === "binary_operator" && found.length < partLimit) {
		const right = current.childForFieldName("right");
		if (right !== null) found.unshift(right);
		current = current.childForFieldName("left");
	}
	return current === null ? found : [current, ...found];
}
/** `"{}:{}".format(host, port)`, also with names or numbers between the braces; undefined for another call. */
function formatCall(node, part) {
	const callee = node.childForFieldName("function");
	const template = plainString(callee?.childForFieldName("object") ?? void 0);
	if (template === void 0 || callee?.childForFieldName("attribute")?.text !== "format") return;
	const { positional, keyword } = argumentsOf(node);
	const given = [...template.matchAll(/\{(\w*)\}/g)].slice(0, partLimit).map(([, name = ""], index) => part(keyword.get(name) ?? positional[name === "" ? index : Number(name)]));
	return filled(template.split(/\{\w*\}/), given);
}
/** A template's own texts, and between each two of them the next value. */
function filled(texts, values) {
	return joined(texts.flatMap((text, index) => [{ text }, ...values.slice(index, index + 1)]));
}
/** `(host, port)` says what `host:port` does. */
function pair$1(node, part) {
	const [host, port, ...more] = node.namedChildren;
	if (port === void 0 || more.length > 0) return {};
	return joined([
		part(host),
		{ text: ":" },
		part(port)
	]);
}
/** `os.environ.get("PORT") or 8000` */
function alternative(node, next) {
	const left = next(node.childForFieldName("left"));
	return {
		...next(node.childForFieldName("right")),
		...left
	};
}
function namedValue(node, scope, next) {
	const outer = enclosingFunction(node);
	const known = scope.assigned.get(node.text) ?? [];
	if (outer !== void 0) {
		const own = known.find((one) => one.functionStart === outer.startIndex && !isSelf(one, node));
		if (own !== void 0) return next(own.value);
		const parameter = (outer.childForFieldName("parameters")?.namedChildren ?? []).find((child) => parameterName(child) === node.text);
		if (parameter !== void 0) return declaredOption(outer, node.text) ?? next(parameter.childForFieldName("value"));
	}
	return next(known.find((one) => one.functionStart === void 0 && !isSelf(one, node))?.value);
}
/** `port = int(port)` says nothing about where the port comes from. */
function isSelf(assigned, name) {
	return assigned.value.descendantsOfType(["identifier"]).some((identifier) => identifier.text === name.text);
}
function parameterName(node) {
	return node.childForFieldName("name")?.text ?? (node.namedChildren[0] ?? node).text;
}
/** `@click.option("--port", default=8000, envvar="PORT")` above the function. */
function declaredOption(scope, name) {
	const flag = `--${name.replaceAll("_", "-")}`;
	const decorators = (scope.parent?.namedChildren ?? []).filter((child) => child.type === "decorator");
	for (const decorator of decorators) {
		const call = decorator.namedChildren[0];
		if (call?.type !== "call") continue;
		const { positional, keyword } = argumentsOf(call);
		if (!positional.some((node) => plainString(node) === flag)) continue;
		return {
			option: flag,
			...literalOf(keyword.get("default")),
			...envOf(keyword.get("envvar"))
		};
	}
}
function literalOf(node) {
	const text = node?.type === "integer" ? node.text : plainString(node);
	return text === void 0 ? {} : { text };
}
function envOf(node) {
	const env = plainString(node);
	return env === void 0 ? {} : { env };
}
/** `args.port`: the option that an argument parser in this module declares. */
function attributeValue(node, scope, next) {
	const name = node.childForFieldName("attribute")?.text ?? "";
	const option = `--${name.replaceAll("_", "-")}`;
	if (scope.options.has(option)) return {
		...next(scope.options.get(option)),
		option
	};
	if (!/^[A-Z]\w*$/.test(node.childForFieldName("object")?.text ?? "")) return {};
	const constant = scope.assigned.get(name)?.find((one) => one.functionStart === void 0);
	return next(constant?.value);
}
/** Default of the `--port` that a module's argument parser declares. */
function readPortOption(root) {
	const scope = readScope(root);
	return readValue(scope.options.get("--port"), scope).text;
}
function subscriptValue(node) {
	const object = dotted(node.childForFieldName("value"));
	const key = plainString(node.childForFieldName("subscript") ?? void 0);
	return (object === "os.environ" || object === "environ") && key !== void 0 ? { env: key } : {};
}
function setBy(env, { parts, ...fallback }) {
	return {
		...fallback,
		env
	};
}
function callValue(node, next) {
	const callee = dotted(node.childForFieldName("function"));
	const { positional, keyword } = argumentsOf(node);
	if (callee === void 0) return {};
	const last = callee.split(".").at(-1) ?? callee;
	if (casts.has(callee)) return next(positional[0]);
	if (environmentReads.has(callee)) {
		const env = plainString(positional[0]);
		const fallback = next(positional[1] ?? keyword.get("default"));
		return env === void 0 ? fallback : setBy(env, fallback);
	}
	if (optionCalls.has(last)) return next(keyword.get("default") ?? positional[0]);
	return {};
}

// src/detect/python/route.ts
const decorators = /^(get|route|api_route|add_url_rule|add_api_route|add_route)$/;
/**
* Paths that an application object itself answers: `@app.get("/health")`, `Route("/health", \u2026)`.
* Routers and blueprints are left out: where they are mounted is not written beside them.
*/
function readRoutes(root, imports) {
	const apps = applicationNames(root, imports);
	const routes = root.descendantsOfType(["call"]).flatMap((call) => {
		const callee = dotted(call.childForFieldName("function"));
		if (callee === void 0 || !isRoute(callee, apps, imports)) return [];
		return plainString(call.childForFieldName("arguments")?.namedChildren[0]) ?? [];
	});
	return [...new Set(routes)];
}
function isRoute(callee, apps, imports) {
	const parts = callee.split(".");
	const method = parts.pop() ?? "";
	if (apps.has(parts.join("."))) return decorators.test(method);
	return qualified(imports, callee).includes("starlette.routing.Route");
}
/** Names that hold an application anywhere in the module, also within a factory. */
function applicationNames(root, imports) {
	const names = root.descendantsOfType(["assignment"]).flatMap((node) => {
		const right = node.childForFieldName("right");
		const callee = right?.type === "call" ? dotted(right.childForFieldName("function")) : void 0;
		if (callee === void 0 || appKind(qualified(imports, callee)) === void 0) return [];
		const left = node.childForFieldName("left");
		return (left?.type === "pattern_list" ? left.namedChildren[0]?.text : left?.text) ?? [];
	});
	return new Set(names);
}

// src/detect/python/serve.ts
const local = (port) => ({
	host: "127.0.0.1",
	port
});
const open = (port) => ({
	host: "0.0.0.0",
	port
});
const named$1 = {
	host: ["host"],
	port: ["port"]
};
const pair = {
	address: ["server_address", 0],
	fallback: open(8e3)
};
/** Calls that listen, by dotted path, with the defaults each library documents. */
const listeners = {
	"aiohttp.web.run_app": {
		...named$1,
		fallback: open(8080)
	},
	"aiohttp.web.TCPSite": {
		host: ["host", 1],
		port: ["port", 2],
		fallback: open(8080)
	},
	"asyncio.start_server": {
		host: ["host", 1],
		port: ["port", 2],
		fallback: open(8e3),
		protocol: "tcp"
	},
	"bottle.run": {
		...named$1,
		fallback: local(8080)
	},
	"fasthtml.common.serve": {
		...named$1,
		fallback: open(5001),
		reads: { port: "PORT" }
	},
	"http.server.HTTPServer": pair,
	"http.server.ThreadingHTTPServer": pair,
	"hypercorn.run": {
		...named$1,
		fallback: local(8e3)
	},
	"nicegui.ui.run": {
		...named$1,
		fallback: open(8080)
	},
	"socketserver.TCPServer": {
		...pair,
		protocol: "tcp"
	},
	"socketserver.ThreadingTCPServer": {
		...pair,
		protocol: "tcp"
	},
	"uvicorn.Config": {
		...named$1,
		fallback: local(8e3)
	},
	"uvicorn.run": {
		...named$1,
		fallback: local(8e3)
	},
	"waitress.serve": {
		...named$1,
		address: ["listen"],
		fallback: open(8080)
	},
	"websockets.serve": {
		host: ["host", 1],
		port: ["port", 2],
		fallback: open(8e3)
	},
	"werkzeug.serving.run_simple": {
		host: ["hostname", 0],
		port: ["port", 1],
		fallback: local(5e3)
	},
	"wsgiref.simple_server.make_server": {
		host: ["host", 0],
		port: ["port", 1],
		fallback: open(8e3)
	}
};
const gradio = {
	host: ["server_name"],
	port: ["server_port"],
	fallback: local(7860),
	reads: {
		host: "GRADIO_SERVER_NAME",
		port: "GRADIO_SERVER_PORT"
	}
};
const development = {
	"bottle.Bottle": 8080,
	"dash.Dash": 8050,
	"sanic.Sanic": 8e3
};
const serveLimit = 20;
const calledToListen = /* @__PURE__ */ new Set([...Object.keys(listeners).map((path) => path.split(".").at(-1) ?? path), ...[
	"add_insecure_port",
	"add_secure_port",
	"launch",
	"listen",
	"run",
	"run_server"
]]);
/** Does a text have any chance to call one of them, under whatever name? Saves walking its tree. */
function mayServe(text) {
	return [...calledToListen].some((name) => text.includes(name));
}
/** Every call of a module that makes it listen, in the order of the text. */
function readServes(root, imports) {
	const objects = objectClasses(root, imports);
	const demos = importsModule(imports, "gradio");
	const found = root.descendantsOfType(["call"]).flatMap((call) => {
		const named = call.childForFieldName("function");
		if (demos && named?.childForFieldName("attribute")?.text === "launch") return [{
			call,
			callee: dotted(named) ?? "launch",
			listener: gradio
		}];
		const callee = dotted(named);
		const listener = callee === void 0 ? void 0 : listenerOf(callee, imports, objects);
		return callee === void 0 || listener === void 0 ? [] : [{
			call,
			callee,
			listener
		}];
	});
	if (found.length === 0) return [];
	const scope = readScope(root);
	return found.slice(0, serveLimit).map(({ call, callee, listener }) => toServe(call, callee, listener, scope));
}
function listenerOf(callee, imports, objects) {
	for (const path of qualified(imports, callee)) if (Object.hasOwn(listeners, path)) return listeners[path];
	const parts = callee.split(".");
	const method = parts.pop() ?? "";
	if (method === "add_insecure_port" || method === "add_secure_port") return {
		address: ["address", 0],
		fallback: open(50051),
		protocol: "grpc"
	};
	return methodListener(method, objects.get(parts.join(".")) ?? "");
}
const socketio = {
	host: ["host", 1],
	port: ["port", 2],
	fallback: local(5e3)
};
const tornado = {
	port: ["port", 0],
	host: ["address", 1],
	fallback: open(8888)
};
/** `app.run(\u2026)`, `demo.launch(\u2026)`: the object's class decides. */
function methodListener(method, owner) {
	switch (method) {
		case "listen": return owner.startsWith("tornado.") ? tornado : void 0;
		case "run":
		case "run_server": return runListener(owner);
	}
}
function runListener(owner) {
	if (owner.endsWith("FastMCP")) return {
		...named$1,
		fallback: local(8e3)
	};
	if (/socketio\.SocketIO$/i.test(owner)) return socketio;
	const made = /(^|\.)(create|make|build|get)_?app(lication)?$/.test(owner);
	if (appKind([owner]) === void 0 && !made) return void 0;
	return {
		host: ["host", 0],
		port: ["port", 1],
		fallback: local(development[owner] ?? 5e3)
	};
}
/** Which class each name holds, wherever it is assigned. */
function objectClasses(root, imports) {
	const classes = /* @__PURE__ */ new Map();
	const note = (name, value) => {
		const callee = value?.type === "call" ? dotted(value.childForFieldName("function")) : void 0;
		if (name === void 0 || callee === void 0 || classes.has(name)) return;
		const paths = qualified(imports, callee);
		classes.set(name, paths.find((path) => appKind([path]) !== void 0) ?? paths[0] ?? callee);
	};
	for (const node of root.descendantsOfType(["assignment"])) {
		const left = node.childForFieldName("left");
		note(left?.type === "pattern_list" ? left.namedChildren[0]?.text : left?.text, node.childForFieldName("right"));
	}
	for (const node of root.descendantsOfType(["as_pattern"])) note(node.namedChildren[1]?.text, node.namedChildren[0]);
	if (imports.names.get("socketio")?.includes(".") === true && !classes.has("socketio")) classes.set("socketio", "flask_socketio.SocketIO");
	for (const name of [
		"app",
		"application",
		"server"
	]) if (imports.names.get(name)?.includes(".") && !classes.has(name)) classes.set(name, "create_app");
	return classes;
}
function toServe(call, callee, listener, scope) {
	const { positional, keyword } = argumentsOf(call);
	const target = plainString(positional[0] ?? keyword.get("app"));
	const factory = keyword.get("factory")?.text === "True";
	return {
		callee,
		line: lineOf(call),
		protocol: listener.protocol ?? "http",
		...hostAndPort(call, listener, scope),
		fallback: listener.fallback,
		reads: listener.reads ?? {},
		...target?.includes(":") === true ? { target: {
			text: target,
			factory
		} } : {},
		unguarded: isUnguarded(call)
	};
}
function hostAndPort(call, listener, scope) {
	const { positional, keyword: written } = argumentsOf(call);
	const keyword = new Map([...spread(call, scope), ...written]);
	const pick = (slot) => slot === void 0 ? void 0 : keyword.get(slot[0]) ?? (slot[1] === void 0 ? void 0 : positional[slot[1]]);
	const address = pick(listener.address);
	if (address === void 0) {
		const host = readValue(pick(listener.host), scope);
		const given = pick(listener.port);
		const port = readValue(given, scope);
		const unread = given !== void 0 && Object.keys(port).length === 0;
		return {
			host,
			port,
			joint: false,
			...unread ? { unread } : {}
		};
	}
	const value = readValue(address, scope);
	return {
		...splitAddress(value),
		joint: (value.env ?? value.option) !== void 0
	};
}
/** `run(app, **options)`, where `options = dict(port=\u2026)` or `{"port": \u2026}` stands in the same module. */
function spread(call, scope) {
	const entries = (call.childForFieldName("arguments")?.namedChildren ?? []).filter(({ type }) => type === "dictionary_splat").flatMap((node) => scope.assigned.get(node.namedChildren[0]?.text ?? "") ?? []).flatMap(({ value }) => entriesOf(value));
	return new Map(entries.toReversed());
}
function entriesOf(value) {
	if (value.type === "call" && dotted(value.childForFieldName("function")) === "dict") return [...argumentsOf(value).keyword];
	if (value.type !== "dictionary") return [];
	return value.namedChildren.flatMap((pair) => {
		const key = plainString(pair.childForFieldName("key") ?? void 0);
		const item = pair.childForFieldName("value");
		return key === void 0 || item === null ? [] : [[key, item]];
	});
}
function isUnguarded(call) {
	const conditional = /^(function_definition|class_definition|if_statement)$/;
	return !ancestors(call).some((outer) => conditional.test(outer.type));
}

// src/detect/python/syntax.ts
/** More objects than a module has that is read by people. */
const madeLimit = 200;
/** Reads one module. Undefined when the parser's bounds refuse the text. */
function moduleFacts(text, parser) {
	return parser.parse(text, (root) => readModule(root, text));
}
function readModule(root, text) {
	const imports = readImports(root);
	const statements = topStatements(root);
	const classes = statements.flatMap((node) => readClass(node, imports));
	const functions = statements.flatMap((node) => readFunction(node, imports));
	const assigned = statements.flatMap((node) => readAssigned(node, imports));
	const local = new Map(classes.map((found) => [found.name, found.kind]));
	const objects = assigned.flatMap((found) => toObject(found, local, imports));
	const taken = new Set(objects.map((object) => object.name));
	const guard = root.namedChildren.find(isGuard);
	const portOption = text.includes("--port") ? readPortOption(root) : void 0;
	const grpcHealth = text.includes(addsHealth) ? healthLine(root) : void 0;
	const python2 = /print|exec/.test(text) ? python2Statement(root) : void 0;
	return {
		imports,
		objects,
		made: assigned.filter((found) => !taken.has(found.name)).slice(0, madeLimit),
		functions,
		classes,
		names: boundNames(statements, imports),
		...guard === void 0 ? {} : { guard: readGuard(guard) },
		calls: statements.flatMap((node) => node.type === "expression_statement" ? statementCalls(node) : []),
		loops: statements.some((node) => ["for_statement", "while_statement"].includes(node.type)),
		commands: functions.filter((found) => found.command).length + groups(root, text),
		serves: mayServe(text) ? readServes(root, imports) : [],
		...portOption === void 0 ? {} : { portOption },
		routes: mayNameApp(text) ? readRoutes(root, imports) : [],
		...grpcHealth === void 0 ? {} : { grpcHealth },
		texts: readTexts(statements),
		...python2 === void 0 ? {} : { python2: lineOf(python2) },
		open: imports.stars.length > 0 || functions.some((found) => found.name === "__getattr__")
	};
}
/** What the package grpcio-health-checking calls it. */
const addsHealth = "add_HealthServicer_to_server";
function healthLine(root) {
	const call = root.descendantsOfType(["call"]).find((node) => dotted(node.childForFieldName("function"))?.split(".").at(-1) === addsHealth);
	return call === void 0 ? void 0 : lineOf(call);
}
function python2Statement(root) {
	return root.descendantsOfType(["print_statement", "exec_statement"])[0];
}
const groupNames = /add_subparsers|group|add_typer|add_command/;
/** A group of click or typer, or subparsers: more than one command. */
function groups(root, text) {
	if (!groupNames.test(text)) return 0;
	return root.descendantsOfType(["attribute"]).map((node) => node.childForFieldName("attribute")?.text ?? "").some((name) => /^(add_subparsers|group|add_typer|add_command)$/.test(name)) ? 2 : 0;
}
/** Statements that importing the module runs: also those within `if`, `try` and `with`, but no guard. */
function topStatements(block, depth = 0) {
	if (depth > 30) return [];
	return block.namedChildren.flatMap((node) => {
		if (isGuard(node) || node.type === "comment") return [];
		return /^(if|try|with)_statement$|_clause$|^block$/.test(node.type) ? topStatements(node, depth + 1) : [node];
	});
}
/** The function or class below any decorators. */
function definitionOf(node) {
	return (node.type === "decorated_definition" ? node.childForFieldName("definition") : null) ?? node;
}
function readClass(statement, imports) {
	const node = definitionOf(statement);
	const name = node.childForFieldName("name")?.text;
	if (node.type !== "class_definition" || name === void 0) return [];
	const methods = (node.childForFieldName("body")?.namedChildren ?? []).map((child) => child.type === "decorated_definition" ? child.namedChildren.at(-1) : child).filter((child) => child?.type === "function_definition").flatMap((child) => child?.childForFieldName("name")?.text ?? []);
	const kind = (node.childForFieldName("superclasses")?.namedChildren ?? []).flatMap((base) => dotted(base) ?? []).map((base) => appKind(qualified(imports, base))).find((found) => found);
	return [{
		name,
		line: lineOf(node),
		methods,
		...kind === void 0 ? {} : { kind }
	}];
}
function readFunction(statement, imports) {
	const node = definitionOf(statement);
	const name = node.childForFieldName("name")?.text;
	const body = node.childForFieldName("body");
	if (node.type !== "function_definition" || name === void 0 || body === null) return [];
	const annotation = dotted(node.childForFieldName("return_type")?.namedChildren[0]);
	const called = body.descendantsOfType(["call"]).flatMap((call) => dotted(call.childForFieldName("function")) ?? []);
	const callees = [...new Set(called.flatMap((callee) => qualified(imports, callee)))];
	const makes = [...annotation === void 0 ? [] : [annotation], ...called].map((path) => appKind(qualified(imports, path))).find((kind) => kind !== void 0);
	const decorators = statement.namedChildren.filter((it) => it.type === "decorator");
	return [{
		name,
		line: lineOf(node),
		async: node.text.startsWith("async"),
		required: requiredParameters(node.childForFieldName("parameters")),
		...makes === void 0 ? {} : { makes },
		callees,
		calls: statementCalls(body),
		command: decorators.some((it) => /\.(command|callback)\b|^@command\b/.test(it.text))
	}];
}
function requiredParameters(parameters) {
	return (parameters?.namedChildren ?? []).flatMap((node) => {
		if (node.type === "identifier") return [node.text];
		const first = node.namedChildren[0];
		return node.type === "typed_parameter" && first?.type === "identifier" ? [first.text] : [];
	});
}
function readAssigned(node, imports) {
	const assignment = node.type === "expression_statement" ? node.namedChildren[0] : void 0;
	if (assignment?.type !== "assignment") return [];
	const right = lastValue(assignment);
	if (right?.type !== "call") return [];
	const callee = dotted(right.childForFieldName("function")) ?? methodName(right);
	if (callee === void 0) return [];
	const callees = qualified(imports, callee);
	return targets(assignment).map((name) => ({
		name,
		callees,
		line: lineOf(node)
	}));
}
/** `Configurator().make_wsgi_app()`: only the method can be named. */
function methodName(call) {
	const callee = call.childForFieldName("function");
	const method = callee?.type === "attribute" ? callee.childForFieldName("attribute")?.text : "";
	return method === "" || method === void 0 ? void 0 : `_.${method}`;
}
/** `a = b = Flask()` is an assignment within an assignment. */
function lastValue(assignment, depth = 0) {
	const right = assignment.childForFieldName("right") ?? void 0;
	return right?.type === "assignment" && depth < 10 ? lastValue(right, depth + 1) : right;
}
function targets(assignment, depth = 0) {
	const left = assignment.childForFieldName("left");
	const right = assignment.childForFieldName("right");
	const names = (left?.type === "pattern_list" ? left.namedChildren.slice(0, 1).map((node) => node.text) : [left?.type === "identifier" ? left.text : void 0]).filter((name) => name !== void 0);
	const more = right?.type === "assignment" && depth < 10 ? targets(right, depth + 1) : [];
	return [...names, ...more];
}
function toObject(made, local, imports) {
	const [callee = ""] = made.callees;
	const base = {
		name: made.name,
		className: callee,
		line: made.line
	};
	const known = appKind(made.callees.slice(0, 1)) ?? local.get(callee);
	if (known !== void 0) return [{
		...base,
		kind: known,
		certain: true
	}];
	const starred = appKind(made.callees) ?? (imports.stars.length > 0 ? bareAppKind(callee) : void 0);
	return starred === void 0 ? [] : [{
		...base,
		kind: starred,
		certain: false
	}];
}
function boundNames(statements, imports) {
	return /* @__PURE__ */ new Set([...imports.names.keys(), ...statements.flatMap(namesOf)]);
}
/** The names that a statement defines or assigns. */
function namesOf(statement) {
	const node = definitionOf(statement);
	if (/^(function|class)_definition$/.test(node.type)) return [node.childForFieldName("name")?.text ?? ""];
	const inner = node.type === "expression_statement" ? node.namedChildren[0] : void 0;
	const left = inner?.type === "assignment" ? inner.childForFieldName("left") : void 0;
	if (left === void 0 || left === null) return [];
	return left.type === "identifier" ? [left.text] : left.namedChildren.map((it) => it.text);
}
function readTexts(statements) {
	const texts = /* @__PURE__ */ new Map();
	for (const node of statements) {
		const inner = node.namedChildren[0];
		if (node.type !== "expression_statement" || inner?.type !== "assignment") continue;
		const name = inner.childForFieldName("left")?.text;
		const text = plainString(inner.childForFieldName("right") ?? void 0);
		if (name !== void 0 && text !== void 0) texts.set(name, {
			text,
			line: lineOf(node)
		});
	}
	return texts;
}

// src/detect/python/project.ts
const parseLimit = {
	characters: 4194304,
	files: 400
};
/** Opens a project. Parsing stops after 4 MiB of sources or 400 files, with a finding. */
function openProject(view, hints, parser, trace) {
	const known = /* @__PURE__ */ new Map();
	let characters = 0;
	let told = false;
	const read = (path) => {
		const text = view.text(path);
		if (text === void 0) return void 0;
		characters += text.length;
		const facts = characters > parseLimit.characters || known.size >= parseLimit.files ? void 0 : moduleFacts(text, parser);
		if (facts === void 0 && !told) {
			told = true;
			const message = `${view.name(path)} is more than the search reads; it was left out.`;
			trace.findings.push(finding("detect.file-too-large", "warning", message, { file: view.name(path) }));
		}
		return facts;
	};
	return {
		view,
		hints,
		trace,
		manifest: readManifest(view, parser),
		facts: (path) => {
			if (!known.has(path)) known.set(path, read(path));
			return known.get(path);
		}
	};
}
/** Notes what speaks for a decision. */
function note(project, path, line, why) {
	project.trace.evidence.push({
		...at(project.view.name(path), line),
		why
	});
}
/** Notes a candidate that was looked at and not taken. */
function reject(project, refusal) {
	const { step, entrypoint, path, line, why } = refusal;
	project.trace.rejected.push({
		...at(project.view.name(path), line),
		entrypoint,
		step,
		why
	});
}
/** The file of a module (`pkg.mod`), or undefined when the project has none. */
function findModule(project, module) {
	const relative = module.split(".").join("/");
	for (const root of project.manifest.importRoots) {
		const base = root === "" ? relative : `${root}/${relative}`;
		const path = [`${base}.py`, `${base}/__init__.py`].find((file) => project.view.has(file));
		if (path !== void 0) return {
			path,
			root
		};
	}
}
/** `pkg/mod.py` below an import root as `pkg.mod`; undefined when it is no importable name. */
function moduleName(path, root) {
	const name = (root === "" ? path : path.slice(root.length + 1)).replace(/\.py$/, "").replace(/\/__init__$/, "").split("/").join(".");
	return isDotted(name) ? name : void 0;
}
function isDotted(name) {
	return /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(name);
}
/** A dotted path as this file means it: `.models` in `pkg/app.py` is `pkg.models`. */
function absolute(path, file) {
	const dots = /^\.+/.exec(path)?.[0].length ?? 0;
	if (dots === 0) return path;
	return [...file.split("/").slice(0, -dots), path.slice(dots)].filter((part) => part !== "").join(".");
}
/** The application objects of a file, also those it imports or gets from a factory of the project. */
function appObjects(project, path, depth = 0) {
	const facts = project.facts(path);
	if (facts === void 0 || depth > 4) return [];
	const made = facts.made.flatMap((object) => {
		const factory = object.callees.map((callee) => findFunction(project, path, callee, depth)).find((found) => found?.makes !== void 0);
		if (factory?.makes === void 0) return [];
		const { name, line } = object;
		return [{
			name,
			line,
			kind: factory.makes,
			className: factory.name,
			certain: true
		}];
	});
	const own = [...facts.objects, ...made].sort((a, b) => a.line - b.line);
	const taken = new Set(own.map((object) => object.name));
	const imported = [...facts.imports.names].flatMap(([name, target]) => {
		if (taken.has(name) || !/^(app|application|api|server|celery|celery_app)$/.test(name)) return [];
		const found = importedObject(project, path, target, depth);
		return found === void 0 ? [] : [{
			...found,
			name,
			line: facts.imports.paths.get(target) ?? 1
		}];
	});
	return [...own, ...imported];
}
function importedObject(project, path, target, depth) {
	const full = absolute(target, path);
	const cut = full.lastIndexOf(".");
	const module = siblingModule(project, path, full.slice(0, Math.max(cut, 0)));
	if (cut < 0 || module === void 0) return void 0;
	const name = full.slice(cut + 1);
	return appObjects(project, module, depth + 1).find((object) => object.name === name);
}
/** A function that a name of this file stands for, here or in the module it comes from. */
function findFunction(project, path, callee, depth = 0) {
	const facts = project.facts(path);
	if (facts === void 0 || depth > 4) return void 0;
	const own = facts.functions.find((found) => found.name === callee);
	if (own !== void 0) return withMakes(project, path, own, depth);
	const full = absolute(qualified(facts.imports, callee)[0] ?? callee, path);
	const cut = full.lastIndexOf(".");
	const module = siblingModule(project, path, full.slice(0, Math.max(cut, 0)));
	if (cut < 0 || module === void 0 || module === path) return void 0;
	return findFunction(project, module, full.slice(cut + 1), depth + 1);
}
/** A factory may only pass on what another factory makes. */
function withMakes(project, path, found, depth) {
	if (found.makes !== void 0 || !/app|application|server/i.test(found.name)) return found;
	const inner = found.callees.filter((callee) => callee !== found.name && /app/i.test(callee)).slice(0, 5).map((callee) => findFunction(project, path, callee, depth + 1)?.makes).find((makes) => makes !== void 0);
	return inner === void 0 ? found : {
		...found,
		makes: inner
	};
}
/** A module by its dotted path, as the project's roots or the importing file's own directory find it. */
function siblingModule(project, path, module) {
	if (module === "") return void 0;
	const found = findModule(project, module)?.path;
	if (found !== void 0) return found;
	const base = [path.split("/").slice(0, -1).join("/"), ...module.split(".")].filter((part) => part !== "").join("/");
	return [`${base}.py`, `${base}/__init__.py`].find((file) => project.view.has(file));
}

// src/detect/python/import-root.ts
/**
* The directory that a file's imports start from: an import root that holds it; its own directory when it imports its
* neighbours by bare name; else the project's root.
*/
function importRootOf(project, path) {
	const { view } = project;
	const directory = path.split("/").slice(0, -1).join("/");
	if (directory === "") return "";
	const roots = topImports(project, path);
	const knows = (base, name) => {
		const full = base === "" ? name : `${base}/${name}`;
		return view.has(`${full}.py`) || view.hasDirectory(full);
	};
	if (roots.some((name) => name === directory.split("/")[0])) return "";
	const configured = project.manifest.importRoots.find((root) => root !== "" && (directory === root || directory.startsWith(`${root}/`)));
	if (configured !== void 0) return configured;
	return roots.filter((name) => knows(directory, name) && !knows("", name)).length > 0 ? directory : "";
}
/** The module that a server imports for this file; undefined when its path is no importable name. */
function targetModule(project, path) {
	return moduleName(path, importRootOf(project, path));
}
/** First names of the absolute imports of a file. */
function topImports(project, path) {
	const heads = [...project.facts(path)?.imports.paths.keys() ?? []].filter((name) => !name.startsWith(".")).map((name) => name.split(".")[0] ?? "");
	return [...new Set(heads)];
}

// src/detect/python/object-form.ts
const objectNames = [
	"app",
	"application",
	"api",
	"server",
	"asgi",
	"wsgi"
];
const socket = /socket\w*\.run$|^sio\.run$/i;
const manifests$2 = [
	"requirements.txt",
	"pyproject.toml",
	"Pipfile",
	"setup.py",
	"setup.cfg"
];
/**
* Socket.IO on eventlet or gevent brings its own loop, which a plain server does not run. Without them its `run` is
* Werkzeug's development server, which refuses to start outside a terminal; gunicorn's threads serve it.
*/
function runsLoop(project, callee) {
	if (!socket.test(callee)) return false;
	return manifests$2.some((path) => /\b(eventlet|gevent)\b/.test(project.view.text(path) ?? ""));
}
/** The form of a file that holds an application: its server, or its worker. */
function objectForm(project, path, step) {
	const facts = project.facts(path);
	const module = targetModule(project, path);
	if (facts === void 0 || module === void 0) return void 0;
	const objects = appObjects(project, path);
	const web = objects.filter((object) => object.kind !== "celery");
	const chosen = chooseObject(web);
	if (chosen === void 0) {
		const celery = objects.find((object) => object.kind === "celery");
		return celery === void 0 ? void 0 : workerForm(celery, module);
	}
	const started = facts.serves.find((serve) => serve.unguarded || runsLoop(project, serve.callee));
	if (started !== void 0) {
		const why = `${started.callee} starts the server itself`;
		return {
			form: {
				kind: "file",
				path
			},
			line: started.line,
			why
		};
	}
	listOthers(project, {
		path,
		step
	}, chosen, web);
	noteSkippedGuard(project, facts, path, step);
	return webForm(facts, module, chosen, web.length === 1);
}
function webForm(facts, module, chosen, only) {
	const object = chosen.kind === "dash" ? dashServer(facts, chosen) : chosen.name;
	if (object === void 0) return void 0;
	const kind = chosen.kind === "asgi" ? "asgi" : "wsgi";
	const sure = chosen.certain && (only || objectNames.includes(chosen.name));
	return {
		form: {
			kind,
			module,
			object,
			factory: false
		},
		line: chosen.line,
		confidence: sure ? "high" : "medium",
		why: `${chosen.name} = ${chosen.className}() at module level`
	};
}
function workerForm(celery, module) {
	return {
		form: {
			kind: "celery",
			module,
			object: celery.name
		},
		line: celery.line,
		why: `${celery.name} = ${celery.className}() is a worker`
	};
}
function chooseObject(objects) {
	for (const name of objectNames) {
		const found = objects.find((object) => object.name === name);
		if (found !== void 0) return found;
	}
	return objects[0];
}
/** Dash keeps its WSGI application in `app.server`, by custom also named `server`. */
function dashServer(facts, object) {
	if (facts.names.has("server")) return "server";
	return facts.names.has(`${object.name}_server`) ? `${object.name}_server` : void 0;
}
function listOthers(project, { path, step }, chosen, objects) {
	const others = objects.filter((object) => object !== chosen && object.name !== chosen.name);
	for (const { name, line } of others) {
		const entrypoint = `object:${name}`;
		reject(project, {
			step,
			entrypoint,
			path,
			line,
			why: `${chosen.name} comes first`
		});
	}
	if (others.length === 0 || objectNames.includes(chosen.name)) return;
	const names = [chosen, ...others].map((object) => object.name).join(", ");
	const message = `${project.view.name(path)} has several applications: ${names}.`;
	const place = {
		file: project.view.name(path),
		line: chosen.line
	};
	project.trace.findings.push(finding("detect.ambiguous", "warning", message, place));
}
const setup = /^(print|int|str|float|bool|len|dict|list|os\.|logging\.|logger\.|log\.|sys\.|load_dotenv|dotenv\.|warnings\.|asyncio\.|getattr|Path|time\.)/;
/** The server form does not run the guard: what it does beside serving is told. */
function noteSkippedGuard(project, facts, path, step) {
	if (facts.guard === void 0) return;
	const { line, calls } = facts.guard;
	const file = project.view.name(path);
	if (onlyEnds(calls)) {
		reject(project, {
			step,
			entrypoint: `file:${path}`,
			path,
			line,
			why: "the main guard only ends the program"
		});
		return;
	}
	const served = new Set(facts.serves.map((serve) => serve.line));
	const skipped = calls.flatMap((call) => {
		const called = facts.functions.find((found) => found.name === call.name);
		return called?.calls.some((it) => served.has(it.line)) === true ? called.calls : [call];
	}).filter((call) => !served.has(call.line) && !setup.test(call.name));
	reject(project, {
		step,
		entrypoint: `file:${path}`,
		path,
		line,
		why: "the server is started directly"
	});
	const names = [...new Set(skipped.map((call) => call.name))].filter((name) => name !== "");
	if (names.length === 0) return;
	const message = `The main guard of ${file} also calls ${names.join(", ")}, which the server form does not run.`;
	const hint = `Write entrypoint: file:${path} to run the file itself.`;
	const place = {
		file,
		line: skipped[0]?.line ?? line,
		hint
	};
	project.trace.findings.push(finding("detect.guard-skipped", "warning", message, place));
}

// src/detect/python/form.ts
const factoryNames = [
	"create_app",
	"make_app",
	"build_app",
	"get_app",
	"create_application",
	"get_application"
];
/** Decides how a file is run, by the first rule that holds; a file that runs nothing is rejected with the reason. */
function formOf(project, path, step) {
	const facts = project.facts(path);
	if (facts === void 0) return refuse$2(project, {
		path,
		step
	}, void 0, "cannot be read");
	if (facts.python2 !== void 0) return refuse$2(project, {
		path,
		step
	}, facts.python2, "Python 2 syntax");
	const found = streamlitForm(facts, path) ?? objectForm(project, path, step) ?? factoryForm(project, facts, path, step) ?? guardForm(project, facts, path, step) ?? mainForm(project, facts, path, step) ?? statementForm(facts, path);
	if (found === void 0) return refuse$2(project, {
		path,
		step
	}, void 0, "only definitions");
	return {
		step,
		path,
		root: importRootOf(project, path),
		confidence: "high",
		...found
	};
}
function refuse$2(project, at, line, why) {
	const { path, step } = at;
	reject(project, {
		step,
		entrypoint: `file:${path}`,
		path,
		line,
		why
	});
}
function streamlitForm(facts, path) {
	if (!importsModule(facts.imports, "streamlit") || facts.objects.length > 0) return void 0;
	const line = facts.imports.paths.get("streamlit") ?? 1;
	return {
		form: {
			kind: "streamlit",
			path
		},
		line,
		why: "imports streamlit"
	};
}
function factoryForm(project, facts, path, step) {
	const module = targetModule(project, path);
	if (facts.guard !== void 0 && !onlyEnds(facts.guard.calls)) return void 0;
	for (const name of factoryNames) {
		const found = findFunction(project, path, name);
		if (found === void 0 || !facts.names.has(name)) continue;
		if (found.required.length > 0) {
			const why = `${name} needs ${found.required.join(", ")}; write a module with app = ${name}(\u2026)`;
			refuse$2(project, {
				path,
				step
			}, found.line, why);
			continue;
		}
		const kind = factoryKind$1(found, facts);
		if (kind === void 0 || module === void 0) continue;
		return {
			form: {
				kind,
				module,
				object: name,
				factory: true
			},
			line: found.line,
			why: `${name}() makes the application`
		};
	}
}
function factoryKind$1(found, facts) {
	if (found.makes === "asgi") return "asgi";
	if (found.makes === "wsgi") return "wsgi";
	if (found.makes !== void 0) return void 0;
	if ([
		"fastapi",
		"starlette",
		"litestar",
		"quart"
	].some((it) => importsModule(facts.imports, it))) return "asgi";
	return importsModule(facts.imports, "flask") ? "wsgi" : void 0;
}
function guardForm(project, facts, path, step) {
	if (facts.guard === void 0) return void 0;
	const { line, calls } = facts.guard;
	if (onlyPrints(calls)) return {
		form: runFile(project, path),
		line,
		confidence: "low",
		why: "main guard prints"
	};
	if (onlyEnds(calls)) return refuse$2(project, {
		path,
		step
	}, line, "the main guard only ends the program");
	const served = namedTarget(project, facts, path);
	if (served !== void 0) return served;
	const first = calls[0]?.name ?? "";
	return {
		form: runFile(project, path),
		line,
		why: `main guard calls ${first}`
	};
}
/** `uvicorn.run("pkg.app:app")`: the object is named as text, so the server can be started directly. */
function namedTarget(project, facts, path) {
	const targets = facts.serves.flatMap((serve) => serve.target === void 0 ? [] : [{
		line: serve.line,
		...serve.target
	}]);
	const [only] = targets;
	const [module = "", object = ""] = (only?.text ?? "").split(":");
	const file = findModule(project, module);
	if (only === void 0 || targets.length > 1 || file === void 0) return void 0;
	const kind = only.factory ? findFunction(project, file.path, object)?.makes : appObjects(project, file.path).find((found) => found.name === object)?.kind;
	if (kind !== "asgi") return void 0;
	noteSkippedGuard(project, facts, path, "4.4");
	note(project, path, only.line, `the program serves ${only.text}`);
	return {
		form: {
			kind,
			module,
			object,
			factory: only.factory
		},
		line: only.line,
		root: file.root,
		why: `serves ${only.text}`
	};
}
/** Within a package as a module, so that its relative imports work; else as a file. */
function runFile(project, path) {
	const facts = project.facts(path);
	const root = importRootOf(project, path);
	const module = targetModule(project, path);
	const directory = path.split("/").slice(0, -1).join("/");
	if (directory === "" || directory === root || module === void 0) return {
		kind: "file",
		path
	};
	const relative = [...facts?.imports.paths.keys() ?? []].some((name) => name.startsWith("."));
	const inPackage = project.view.has(`${directory}/__init__.py`);
	return relative || inPackage ? {
		kind: "module",
		module
	} : {
		kind: "file",
		path
	};
}
function mainForm(project, facts, path, step) {
	const main = facts.functions.find((found) => found.name === "main");
	const module = targetModule(project, path);
	if (main === void 0 || module === void 0 || facts.guard !== void 0) return void 0;
	if (callsAny(facts, ["main"])) return {
		form: runFile(project, path),
		line: main.line,
		why: "the file calls main()"
	};
	if (main.required.length > 0 && !main.command) return refuse$2(project, {
		path,
		step
	}, main.line, `main needs ${main.required.join(", ")}`);
	return {
		form: {
			kind: "function",
			module,
			function: "main",
			async: main.async
		},
		line: main.line,
		confidence: "medium",
		why: "main() without a guard"
	};
}
function callsAny(facts, names) {
	return facts.calls.some((call) => names.includes(call.name));
}
const preparation = /^(logging\.|logger\.|warnings\.|sys\.path|load_dotenv|dotenv\.|os\.environ|nest_asyncio|random\.|\w+\.(include_router|add_|register|mount|route|command))/;
/** A file that does something as it is run. */
function statementForm(facts, path) {
	const acting = facts.calls.find((call) => !preparation.test(call.name));
	if (facts.guard !== void 0 || acting === void 0 && !facts.loops) return void 0;
	return {
		form: {
			kind: "file",
			path
		},
		line: acting?.line ?? 1,
		confidence: "low",
		why: `runs ${acting?.name ?? "a loop"} at module level`
	};
}

// src/detect/python/root-main.ts
const step$6 = "3-root-main";
/** Step 3: `main.py`, then `__main__.py`, when something in it runs. */
function rootMain(project) {
	return firstOf(project, ["main.py", "__main__.py"], step$6);
}
/** The first of several files that runs something. */
function firstOf(project, paths, at) {
	for (const path of paths) {
		const found = project.view.has(path) ? formOf(project, path, at) : void 0;
		if (found !== void 0) return found;
	}
}

// src/detect/python/app.ts
/** Step 4: `app.py`, `app/__main__.py`, `src/<package>/__main__.py`. */
function app(project) {
	const step = "4-app";
	const { view } = project;
	const file = firstOf(project, ["app.py"], step);
	if (file !== void 0) return file;
	if (view.has("app/__main__.py")) return moduleStart(step, "app/__main__.py", "app", "");
	for (const { directory, name, root } of sourcePackages(project)) {
		const path = `${directory}/__main__.py`;
		if (view.has(path)) return moduleStart(step, path, name, root);
	}
}
function moduleStart(step, path, module, root) {
	const why = `package ${module} has a __main__.py`;
	return {
		step,
		form: {
			kind: "module",
			module
		},
		path,
		line: 1,
		root,
		confidence: "high",
		why
	};
}
const usual = [
	"app/main.py",
	"app/app.py",
	"app/api.py",
	"app/server.py",
	"src/main.py",
	"src/app.py"
];
/** Step 4, further places: the usual files of a package, WSGI and ASGI modules, an object or factory of a package. */
function appMore(project) {
	const step = "4-app-more";
	const { view } = project;
	const sources = sourcePackages(project).flatMap(({ directory }) => [
		"main",
		"app",
		"cli"
	].map((name) => `${directory}/${name}.py`));
	const found = firstOf(project, [
		...usual,
		...sources,
		"wsgi.py",
		"asgi.py",
		"application.py"
	], step) ?? void 0;
	if (found !== void 0) return found;
	const packages = [...topDirectories(view).filter((name) => moduleName(name, "") !== void 0), ...sourcePackages(project).map(({ directory }) => directory)];
	for (const directory of byProjectName(project, packages)) {
		const path = `${directory}/__init__.py`;
		const start = isServed(project, path) ? formOf(project, path, step) : void 0;
		if (start?.form.kind !== "asgi" && start?.form.kind !== "wsgi") continue;
		return (start.form.factory ? factoryCaller(project, directory, step) : void 0) ?? start;
	}
}
/** The root's own file that calls the package's factory: the author's choice of its arguments. */
function factoryCaller(project, directory, step) {
	const module = directory.split("/").at(-1) ?? directory;
	return project.view.paths.filter((path) => {
		if (!/^[^/]+\.py$/.test(path) || excludedFile(path)) return false;
		return [...project.facts(path)?.imports.paths.keys() ?? []].some((name) => name.split(".")[0] === module) && makesApp(project, path);
	}).map((path) => formOf(project, path, step)).find((start) => /^(asgi|wsgi|file)$/.test(start?.form.kind ?? ""));
}
/** Under another name than an application's it is made for something else, such as a worker's context. */
function makesApp(project, path) {
	return appObjects(project, path).some(({ name }) => /^(app|application|api|server)$/.test(name));
}
/** An `__init__.py` counts only for an application it makes. */
function isServed(project, path) {
	const text = project.view.text(path);
	return text !== void 0 && /\w(_app|_application)\b|\b(app|application)\b/.test(text);
}
/** The packages of `src` and of the build's other roots, the project's own first. */
function sourcePackages(project) {
	const { view, manifest } = project;
	const found = manifest.importRoots.filter((root) => root !== "").flatMap((root) => {
		return [...new Set(view.paths.filter((path) => path.startsWith(`${root}/`) && /\.py$/.test(path)).map((path) => path.slice(root.length + 1).split("/")).filter((parts) => parts.length > 1).map((parts) => parts[0] ?? ""))].filter((name) => /^[A-Za-z_]\w*$/.test(name)).map((name) => ({
			directory: `${root}/${name}`,
			name,
			root
		}));
	});
	const own = (item) => normaliseName(item.name) === manifest.name;
	return [...found.filter(own), ...found.filter((item) => !own(item))];
}
function byProjectName(project, directories) {
	const own = (path) => normaliseName(path.split("/").at(-1) ?? "") === project.manifest.name;
	return [...directories.filter(own), ...directories.filter((path) => !own(path))];
}

// src/detect/python/target.ts
/** Reads an entry point's grammar. Undefined for anything else. */
function readReference(text) {
	if (text.length > 500) return void 0;
	const match = /^([\w.]+)\s*:\s*([\w.]+)\s*(?:\[([\w\s,.-]*)\])?$/.exec(text.trim());
	const [, module = "", attribute = "", extras = ""] = match ?? [];
	if (match === null || !isDotted(module) || !isDotted(attribute)) return void 0;
	return {
		module,
		attribute,
		extras: extras.split(",").map((extra) => extra.trim()).filter((name) => name !== "")
	};
}
/** Resolves a reference: the module's file must exist, and the attribute must be defined in it. */
function resolveReference(project, reference) {
	const { module, attribute } = reference;
	const file = findModule(project, module);
	if (file === void 0) return {
		kind: "missing",
		why: `module ${module} does not exist`
	};
	const facts = project.facts(file.path);
	if (facts === void 0) return {
		kind: "missing",
		why: `${file.path} cannot be read`
	};
	const { path, root } = file;
	const object = appObjects(project, path).find((found) => found.name === attribute);
	if (object !== void 0) return {
		kind: "object",
		...objectTarget(object, module),
		path,
		root
	};
	const found = findCallable(facts, attribute);
	if (found === void 0) return {
		kind: "missing",
		why: `${module} defines no ${attribute}`
	};
	return {
		kind: "callable",
		path,
		root,
		...found
	};
}
function findCallable(facts, attribute) {
	const own = facts.functions.find((it) => it.name === attribute);
	if (own !== void 0) {
		const { line, async, command } = own;
		return {
			line,
			async,
			required: command ? [] : own.required,
			certain: true
		};
	}
	const [head = "", method] = attribute.split(".");
	const plain = {
		line: 1,
		async: false,
		required: [],
		certain: true
	};
	const owner = facts.classes.find((it) => it.name === head);
	if (owner !== void 0) return method === void 0 || owner.methods.includes(method) ? {
		...plain,
		line: owner.line
	} : void 0;
	if (facts.names.has(head)) return plain;
	return facts.open ? {
		...plain,
		certain: false
	} : void 0;
}
function objectTarget(object, module) {
	const { kind, name, line } = object;
	if (kind === "celery") return {
		form: {
			kind,
			module,
			object: name
		},
		line
	};
	return {
		form: {
			kind: kind === "asgi" ? "asgi" : "wsgi",
			module,
			object: name,
			factory: false
		},
		line
	};
}

// src/detect/python/scripts.ts
const step$5 = "1-console-script";
/** Step 1: of the declared scripts whose target exists, the one named as the project, else the first of the file. */
function consoleScript(project) {
	noteForbidden(project);
	const able = readScripts(project).map((script) => ({
		script,
		start: scriptStart(project, script)
	})).filter(({ start }) => start !== void 0);
	const own = able.find(({ script }) => normaliseName(script.name) === project.manifest.name);
	const found = own ?? able[0];
	if (found?.start === void 0) return void 0;
	const others = able.filter((other) => other !== found);
	const why = found === own ? "is named as the project" : "stands before it";
	for (const { script } of others) refuse$1(project, script, `${found.script.name} ${why}`);
	if (others.length === 0) return found.start;
	const scripts = able.map(({ script }) => script);
	return ambiguous(project, found.start, found.script, scripts);
}
function ambiguous(project, start, taken, all) {
	const message = `Several scripts could start the service: ${all.map(({ name }) => name).join(", ")}. ${taken.name} is taken.`;
	const hint = `Write entrypoint: script:${taken.name} to choose.`;
	const place = {
		file: project.view.name(taken.path),
		line: taken.line,
		hint
	};
	project.trace.findings.push(finding("detect.ambiguous", "warning", message, place));
	return {
		...start,
		confidence: "low"
	};
}
/** Every script the project declares; those of a graphical program only when there are no others. */
function readScripts(project) {
	const { pyproject, setupCfg, setupPy } = project.manifest;
	const fromToml = pyproject === void 0 ? [] : tomlScripts(pyproject);
	const cfg = ["console_scripts", "gui_scripts"].flatMap((group) => (iniEntry(setupCfg, "options.entry_points", group)?.values ?? []).map((value) => assigned(value.text, "setup.cfg", value.line, group === "gui_scripts")));
	const py = [...(setupPy?.scripts ?? []).map((it) => assigned(it.text, "setup.py", it.line, false)), ...(setupPy?.guiScripts ?? []).map((it) => assigned(it.text, "setup.py", it.line, true))];
	if (setupPy?.computedScripts !== void 0) {
		const why = "entry_points is not a literal";
		const line = setupPy.computedScripts;
		reject(project, {
			step: step$5,
			entrypoint: "script:?",
			path: "setup.py",
			line,
			why
		});
	}
	const all = [
		...fromToml,
		...cfg,
		...py
	];
	const consoleScripts = all.filter((script) => !script.gui);
	return consoleScripts.length > 0 ? consoleScripts : all;
}
function tomlScripts(toml) {
	return [
		{
			keys: ["project", "scripts"],
			gui: false
		},
		{
			keys: [
				"tool",
				"poetry",
				"scripts"
			],
			gui: false
		},
		{
			keys: [
				"tool",
				"flit",
				"scripts"
			],
			gui: false
		},
		{
			keys: ["project", "gui-scripts"],
			gui: true
		}
	].flatMap(({ keys, gui }) => toml.keys(...keys).flatMap((name) => {
		const value = toml.get(...keys, name);
		const table = asTable(value);
		const kind = asText(table?.type) ?? "console";
		const text = asText(value) ?? asText(table?.reference) ?? asText(table?.callable);
		if (text === void 0 || kind !== "console") return [];
		return [{
			name,
			text,
			path: toml.path,
			line: toml.line(...keys, name) ?? 1,
			gui
		}];
	}));
}
function assigned(text, path, line, gui) {
	const [name = "", ...rest] = text.split("=");
	return {
		name: name.trim(),
		text: rest.join("=").trim(),
		path,
		line,
		gui
	};
}
/** The start of one script, or undefined with the reason in the trace. */
function scriptStart(project, script, at = step$5) {
	const reference = readReference(script.text);
	if (reference === void 0 || !/^[A-Za-z0-9_][\w.-]{0,100}$/.test(script.name)) {
		const message = `${script.name.slice(0, 60)} is no entry point: expected name = "module:function".`;
		const place = {
			file: project.view.name(script.path),
			line: script.line
		};
		project.trace.findings.push(finding("detect.script-invalid", "warning", message, place));
		return refuse$1(project, script, "not of the form module:function", at);
	}
	const target = resolveReference(project, reference);
	if (target.kind === "missing") return refuse$1(project, script, target.why, at);
	if (target.kind === "object") {
		const { form, path, root, line } = target;
		return {
			step: at,
			form,
			path,
			root,
			line,
			confidence: "high",
			why: `script ${script.name} names the object ${reference.module}:${reference.attribute}`
		};
	}
	if (target.required.length > 0) return refuse$1(project, script, `${reference.attribute} needs ${target.required.join(", ")}`, at);
	if (at === step$5 && isDecoy(project, target.path, reference.attribute)) return refuse$1(project, script, "only prints, and an application stands beside it", at);
	const confidence = target.certain ? "high" : "medium";
	return {
		step: at,
		form: scriptForm(project, script, reference, target.async),
		path: target.path,
		line: target.line,
		root: target.root,
		confidence: script.gui ? "low" : confidence,
		why: `script ${script.name} = ${reference.module}:${reference.attribute} (${project.view.name(script.path)}:${script.line})`,
		extras: reference.extras
	};
}
/** A script that only prints, in a module that holds the application: the left-over of a template. */
function isDecoy(project, path, attribute) {
	const script = project.facts(path)?.functions.find((found) => found.name === attribute);
	const object = appObjects(project, path).find((found) => found.kind !== "celery");
	return script !== void 0 && object !== void 0 && onlyPrints(script.calls);
}
/** A script exists only once the project is installed; otherwise its function is called as the script would. */
function scriptForm(project, script, reference, async) {
	const { module, attribute } = reference;
	const place = {
		file: project.view.name(script.path),
		line: script.line
	};
	if (script.gui) {
		const message = `${script.name} is a script of a graphical program; a container has no display.`;
		project.trace.findings.push(finding("detect.gui-script", "info", message, place));
	}
	if (project.manifest.installable && !async) return {
		kind: "script",
		name: script.name,
		module,
		function: attribute
	};
	if (!project.manifest.installable) {
		const message = `The project cannot be installed, so the script ${script.name} does not exist; its function is called instead.`;
		const hint = "Add a [build-system] table to pyproject.toml to have the script.";
		project.trace.findings.push(finding("detect.script-not-installed", "warning", message, {
			...place,
			hint
		}));
	}
	return {
		kind: "function",
		module,
		function: attribute,
		async
	};
}
function refuse$1(project, script, why, at = step$5) {
	const { name, text, path, line } = script;
	const entrypoint = `script:${name}=${text}`;
	reject(project, {
		step: at,
		entrypoint,
		path,
		line,
		why: `script ${name}: ${why}`
	});
}
/** PEP 621 forbids this table: no tool reads it. */
function noteForbidden(project) {
	const keys = ["project", "entry-points"];
	const toml = project.manifest.pyproject;
	for (const group of ["console_scripts", "gui_scripts"]) {
		if (toml?.get(...keys, group) === void 0) continue;
		const line = toml.line(...keys, group) ?? 1;
		const file = project.view.name(toml.path);
		const message = `[project.entry-points.${group}] is forbidden by PEP 621 and read by no tool.`;
		const hint = `Use [project.${group === "gui_scripts" ? "gui-scripts" : "scripts"}].`;
		project.trace.findings.push(finding("detect.forbidden-table", "warning", message, {
			file,
			line,
			hint
		}));
	}
}

// src/detect/python/entry.ts
const step$4 = "0-spec";
/** Finds what an override's text names. Undefined, with an error finding, when it names nothing. */
function resolveEntry(text, project) {
	const [, kind = "", rest = ""] = /^([a-z]+):(.*)$/.exec(text.trim()) ?? [];
	switch (kind) {
		case "file":
		case "streamlit": return fileEntry(project, kind, rest);
		case "asgi":
		case "wsgi": return servedEntry(project, kind, rest);
		case "script": return declaredEntry(project, text, rest);
		case "function": return referenceEntry(project, rest, true);
		case "module":
			if (findModule(project, kind) !== void 0 && !runs(project, rest)) break;
			return moduleEntry(project, rest, `no module ${rest} runs`);
		case "binary": return missing(project, text, "a binary is a start of Go or Rust, and this is a Python project");
	}
	const word = text.trim();
	if (word.endsWith(".py")) return fileEntry(project, "file", word);
	if (word.includes(":")) return referenceEntry(project, word, false);
	return scriptEntry(project, word) ?? moduleEntry(project, word, "no script or module of that name runs");
}
function missing(project, text, why) {
	const message = `The entry point ${text.slice(0, 100)} cannot be used: ${why}.`;
	project.trace.findings.push(finding("detect.entrypoint-unresolved", "error", message, { expected: "module:object, module:PACKAGE, file:PATH, asgi:\u2026, wsgi:\u2026, script:NAME, function:module:name, streamlit:PATH" }));
}
function start(path, root, line, form) {
	return {
		step: step$4,
		form,
		path,
		line,
		root,
		confidence: "high",
		why: "named by the entry point"
	};
}
/** A file as it is asked for, except that a bare name of a server's file stays a file. */
function fileEntry(project, kind, text) {
	const path = text.replace(/^\.\//, "");
	if (!project.view.has(path)) return missing(project, text, `${path} does not exist`);
	if (kind === "streamlit") return start(path, "", 1, {
		kind,
		path
	});
	const form = runFile(project, path);
	return start(path, importRootOf(project, path), 1, form.kind === "module" ? form : {
		kind,
		path
	});
}
function servedEntry(project, kind, text) {
	const factory = text.endsWith("()");
	const reference = readReference(text.replace(/\(\)$/, ""));
	if (reference === void 0) return missing(project, text, "not of the form module:object");
	const target = resolveReference(project, reference);
	if (target.kind === "missing") return missing(project, text, target.why);
	const { module, attribute: object } = reference;
	const made = findFunction(project, target.path, object);
	const form = {
		kind,
		module,
		object,
		factory: factory || made !== void 0
	};
	return start(target.path, target.root, target.line, form);
}
/** `module:object`: what the object is decides how it is run. */
function referenceEntry(project, text, called) {
	const reference = readReference(text.replace(/\(\)$/, ""));
	if (reference === void 0) return missing(project, text, "not of the form module:object");
	const target = resolveReference(project, reference);
	if (target.kind === "missing") return missing(project, text, target.why);
	const { module, attribute, extras } = reference;
	const { path, root, line } = target;
	if (target.kind === "object" && !called) return {
		...start(path, root, line, target.form),
		extras
	};
	if (target.kind === "callable" && target.required.length > 0) return missing(project, text, `${attribute} needs ${target.required.join(", ")}`);
	const made = called ? void 0 : factoryKind(project, path, text);
	if (made !== void 0) return start(path, root, line, {
		kind: made,
		module,
		object: attribute,
		factory: true
	});
	return {
		...start(path, root, line, {
			kind: "function",
			module,
			function: attribute,
			async: target.kind === "callable" && target.async
		}),
		extras
	};
}
/** A function that makes an application counts as a factory when its name or the text says so. */
function factoryKind(project, path, text) {
	const attribute = text.split(":").at(-1)?.replace(/\(\)$/, "") ?? "";
	const made = /(^|_)(app|application|asgi|wsgi)$/.test(attribute) || text.endsWith("()") ? findFunction(project, path, attribute)?.makes : void 0;
	return made === "asgi" || made === "wsgi" ? made : void 0;
}
/** `NAME`, or `NAME=module:function` as a search tells it: what is declared now must still be that. */
function declaredEntry(project, text, target) {
	const [name = "", meant] = target.split("=");
	const script = readScripts(project).find((found) => found.name === name);
	if (script === void 0) return missing(project, text, `no script ${name} is declared`);
	if (meant !== void 0 && !isSameReference(meant, script.text)) return missing(project, text, `the script ${name} is declared as ${script.text.slice(0, 100)}`);
	return scriptStart(project, script, step$4) ?? missing(project, text, `the script ${name} names nothing that runs`);
}
function isSameReference(one, other) {
	const [a, b] = [readReference(one), readReference(other)];
	return a?.module === b?.module && a?.attribute === b?.attribute;
}
function scriptEntry(project, name) {
	const script = readScripts(project).find((found) => found.name === name);
	return script === void 0 ? void 0 : scriptStart(project, script, step$4);
}
/** The file that `python -m` would run. */
function findModuleToRun(project, module) {
	if (!isDotted(module)) return void 0;
	const found = findModule(project, `${module}.__main__`) ?? findModule(project, module);
	return found?.path.endsWith("/__init__.py") === true ? void 0 : found;
}
function runs(project, module) {
	return findModuleToRun(project, module) !== void 0;
}
function moduleEntry(project, module, otherwise) {
	const found = findModuleToRun(project, module);
	if (found === void 0) return missing(project, module, otherwise);
	return start(found.path, found.root, 1, {
		kind: "module",
		module
	});
}

// src/detect/python/framework-config.ts
const step$3 = "0-framework-config";
/** `[tool.fastapi] entrypoint = "package.module:app"` or `FLASK_APP` in .flaskenv, when it names an application. */
function frameworkConfig(project) {
	return fastapiEntry(project) ?? flaskApp(project);
}
function fastapiEntry(project) {
	const keys = [
		"tool",
		"fastapi",
		"entrypoint"
	];
	const toml = project.manifest.pyproject;
	const text = asText(toml?.get(...keys));
	if (toml === void 0 || text === void 0) return void 0;
	const line = toml.line(...keys);
	const reference = readReference(text);
	const target = reference === void 0 ? void 0 : resolveReference(project, reference);
	if (target?.kind === "object") {
		const { form, path, root } = target;
		const why = `[tool.fastapi] entrypoint (${project.view.name(toml.path)}:${line ?? 1})`;
		return {
			step: step$3,
			form,
			path,
			line: target.line,
			root,
			confidence: "high",
			why
		};
	}
	const why = target?.kind === "missing" ? target.why : "names no application object";
	reject(project, {
		step: step$3,
		entrypoint: `asgi:${text}`,
		path: toml.path,
		line,
		why
	});
}
/** `FLASK_APP=shop.py`, `FLASK_APP=shop:create_app`: what `flask run` would take. */
function flaskApp(project) {
	const path = ".flaskenv";
	const lines = project.view.text(path)?.split("\n") ?? [];
	const index = lines.findIndex((line) => /^\s*(export\s+)?FLASK_APP\s*=/.test(line));
	const text = /=\s*["']?([\w./:]+)/.exec(lines[index] ?? "")?.[1];
	if (text === void 0) return void 0;
	const [file = "", object] = text.split(":");
	const module = file.replace(/^\.\//, "").replace(/\.py$/, "").split("/").join(".");
	const from = `FLASK_APP (${project.view.name(path)}:${index + 1})`;
	if (object !== void 0) {
		const target = resolveReference(project, {
			module,
			attribute: object,
			extras: []
		});
		if (target.kind !== "object") return void 0;
		const { form, root, line } = target;
		return {
			step: step$3,
			form,
			path: target.path,
			line,
			root,
			confidence: "high",
			why: from
		};
	}
	const found = findModule(project, module);
	const start = found === void 0 ? void 0 : formOf(project, found.path, step$3);
	return start?.form.kind === "wsgi" ? {
		...start,
		why: `${from}: ${start.why}`
	} : void 0;
}

// node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
	"v?",
	"(?:",
	"(?:(?<epoch>[0-9]+)!)?",
	"(?<release>[0-9]+(?:\\.[0-9]+)*)",
	"(?<pre>",
	"[-_\\.]?",
	"(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))",
	"[-_\\.]?",
	"(?<pre_n>[0-9]+)?",
	")?",
	"(?<post>",
	"(?:-(?<post_n1>[0-9]+))",
	"|",
	"(?:",
	"[-_\\.]?",
	"(?<post_l>post|rev|r)",
	"[-_\\.]?",
	"(?<post_n2>[0-9]+)?",
	")",
	")?",
	"(?<dev>",
	"[-_\\.]?",
	"(?<dev_l>dev)",
	"[-_\\.]?",
	"(?<dev_n>[0-9]+)?",
	")?",
	")",
	"(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"
].join("");
const validRegex = new RegExp("^" + VERSION_PATTERN + "$", "i");
function valid(version) {
	return validRegex.test(version) ? version : null;
}
const cleanRegex = new RegExp("^\\s*" + VERSION_PATTERN + "\\s*$", "i");
function parse$1(version, regex) {
	const { groups } = (regex || validRegex).exec(version) || {};
	if (!groups) return null;
	return {
		epoch: Number(groups.epoch ? groups.epoch : 0),
		release: groups.release.split(".").map(Number),
		pre: normalize_letter_version(groups.pre_l, groups.pre_n),
		post: normalize_letter_version(groups.post_l, groups.post_n1 || groups.post_n2),
		dev: normalize_letter_version(groups.dev_l, groups.dev_n),
		local: parse_local_version(groups.local)
	};
}
function stringify(parsed) {
	if (!parsed) return null;
	const { epoch, release, pre, post, dev, local } = parsed;
	const parts = [];
	if (epoch !== 0) parts.push(`${epoch}!`);
	parts.push(release.join("."));
	if (pre) parts.push(pre.join(""));
	if (post) parts.push("." + post.join(""));
	if (dev) parts.push("." + dev.join(""));
	if (local) parts.push(`+${local}`);
	return parts.join("");
}
function normalize_letter_version(letterIn, numberIn) {
	let letter = letterIn;
	let number = numberIn;
	if (letter) {
		if (!number) number = 0;
		letter = letter.toLowerCase();
		if (letter === "alpha") letter = "a";
		else if (letter === "beta") letter = "b";
		else if ([
			"c",
			"pre",
			"preview"
		].includes(letter)) letter = "rc";
		else if (["rev", "r"].includes(letter)) letter = "post";
		return [letter, Number(number)];
	}
	if (!letter && number) {
		letter = "post";
		return [letter, Number(number)];
	}
	return null;
}
function parse_local_version(local) {
	if (local) return local.split(/[._-]/).map((part) => Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part));
	return null;
}
function explain(version) {
	const parsed = parse$1(version);
	if (!parsed) return parsed;
	const { epoch, release, pre, post, dev, local } = parsed;
	let base_version = "";
	if (epoch !== 0) base_version += epoch + "!";
	base_version += release.join(".");
	const is_prerelease = Boolean(dev || pre);
	const is_devrelease = Boolean(dev);
	const is_postrelease = Boolean(post);
	return {
		epoch,
		release,
		pre,
		post: post ? post[1] : post,
		dev: dev ? dev[1] : dev,
		local: local ? local.join(".") : local,
		public: stringify(parsed).split("+", 1)[0],
		base_version,
		is_prerelease,
		is_devrelease,
		is_postrelease
	};
}

// node_modules/@renovatebot/pep440/lib/operator.js
var operator_exports = /* @__PURE__ */ __exportAll({
	"!=": () => ne,
	"<": () => lt,
	"<=": () => le,
	"==": () => eq,
	"===": () => arbitrary,
	">": () => gt,
	">=": () => ge,
	compare: () => compare,
	eq: () => eq,
	ge: () => ge,
	gt: () => gt,
	le: () => le,
	lt: () => lt,
	ne: () => ne,
	rcompare: () => rcompare
});
function lt(version, other) {
	return compare(version, other) < 0;
}
function le(version, other) {
	return compare(version, other) <= 0;
}
function eq(version, other) {
	return compare(version, other) === 0;
}
function ne(version, other) {
	return compare(version, other) !== 0;
}
function ge(version, other) {
	return compare(version, other) >= 0;
}
function gt(version, other) {
	return compare(version, other) > 0;
}
function arbitrary(version, other) {
	return version.toLowerCase() === other.toLowerCase();
}
function compare(version, other) {
	const parsedVersion = parse$1(version);
	const parsedOther = parse$1(other);
	return pyCompare(calculateKey(parsedVersion), calculateKey(parsedOther));
}
function rcompare(version, other) {
	return -compare(version, other);
}
function pyCompare(elemIn, otherIn) {
	let elem = elemIn;
	let other = otherIn;
	if (elem === other) return 0;
	if (Array.isArray(elem) !== Array.isArray(other)) {
		elem = Array.isArray(elem) ? elem : [elem];
		other = Array.isArray(other) ? other : [other];
	}
	if (Array.isArray(elem)) {
		const len = Math.min(elem.length, other.length);
		for (let i = 0; i < len; i += 1) {
			const res = pyCompare(elem[i], other[i]);
			if (res !== 0) return res;
		}
		return elem.length - other.length;
	}
	if (elem === -1e400 || other === 1e400) return -1;
	if (elem === 1e400 || other === -1e400) return 1;
	return elem < other ? -1 : 1;
}
function calculateKey(input) {
	const { epoch } = input;
	let { release, pre, post, local, dev } = input;
	release = release.concat();
	release.reverse();
	while (release.length && release[0] === 0) release.shift();
	release.reverse();
	if (!pre && !post && dev) pre = -1e400;
	else if (!pre) pre = 1e400;
	if (!post) post = -1e400;
	if (!dev) dev = 1e400;
	if (!local) local = -1e400;
	else local = local.map((i) => Number.isNaN(Number(i)) ? [-1e400, i] : [Number(i), ""]);
	return [
		epoch,
		release,
		pre,
		post,
		dev,
		local
	];
}

// node_modules/@renovatebot/pep440/lib/specifier.js
const RANGE_PATTERN = [
	"(?<operator>(===|~=|==|!=|<=|>=|<|>))",
	"\\s*",
	"(",
	"(?<version>(?:" + VERSION_PATTERN.replace(/\?<\w+>/g, "?:") + "))",
	"(?<prefix>\\.\\*)?",
	"|",
	"(?<legacy>[^,;\\s)]+)",
	")"
].join("");
const isEqualityOperator = (op) => [
	"==",
	"!=",
	"==="
].includes(op);
const rangeRegex = new RegExp("^" + RANGE_PATTERN + "$", "i");
function parse(ranges) {
	if (!ranges.trim()) return [];
	const specifiers = ranges.split(",").map((range) => rangeRegex.exec(range.trim()) || {}).map(({ groups }) => {
		if (!groups) return null;
		let { ...spec } = groups;
		const { operator, version, prefix, legacy } = groups;
		if (version) {
			spec = {
				...spec,
				...explain(version)
			};
			if (operator === "~=") {
				if (spec.release.length < 2) return null;
			}
			if (!isEqualityOperator(operator) && spec.local) return null;
			if (prefix) {
				if (!isEqualityOperator(operator) || spec.dev || spec.local) return null;
			}
		}
		if (legacy && operator !== "===") return null;
		return spec;
	});
	if (specifiers.filter(Boolean).length !== specifiers.length) return null;
	return specifiers;
}
function pick(versions, specifier, options) {
	const parsed = parse(specifier);
	if (!parsed) return [];
	return versions.filter((version) => {
		const explained = explain(version);
		if (!parsed.length) return explained && !(explained.is_prerelease && !options.prereleases);
		return parsed.reduce((pass, spec) => {
			if (!pass) return false;
			return contains({
				...spec,
				...options
			}, {
				version,
				explained
			});
		}, true);
	});
}
function satisfies(version, specifier, options = {}) {
	return pick([version], specifier, options).length === 1;
}
function arrayStartsWith(array, prefix) {
	if (prefix.length > array.length) return false;
	for (let i = 0; i < prefix.length; i += 1) if (prefix[i] !== array[i]) return false;
	return true;
}
function contains(specifier, input) {
	const { explained } = input;
	let { version } = input;
	const { ...spec } = specifier;
	if (spec.prereleases === void 0) spec.prereleases = spec.is_prerelease;
	if (explained && explained.is_prerelease && !spec.prereleases) return false;
	if (spec.operator === "~=") {
		let compatiblePrefix = spec.release.slice(0, -1).concat("*").join(".");
		if (spec.epoch) compatiblePrefix = spec.epoch + "!" + compatiblePrefix;
		return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, { prereleases: spec.prereleases });
	}
	if (spec.prefix) {
		const isMatching = explained.epoch === spec.epoch && arrayStartsWith(explained.release, spec.release);
		return spec.operator !== "!=" ? isMatching : !isMatching;
	}
	if (explained && explained.local && spec.version) {
		if (spec.operator !== "===" && !spec.local) {
			version = explained.public;
			spec.version = explain(spec.version).public;
		}
	}
	if (spec.operator === "<" || spec.operator === ">") {
		if (eq(spec.release.join("."), explained.release.join("."))) return false;
	}
	const op = operator_exports[spec.operator];
	return op(version, spec.version || spec.legacy);
}

// src/detect/python/lock.ts
/** Reads the lock. Undefined when there is none, or it cannot be read. */
function readLock(view, manager, projectName) {
	const text = manager.lock === void 0 ? void 0 : view.text(manager.lock);
	if (manager.name === "pip") return compiledVersions(manager);
	if (text === void 0 || manager.lock === void 0) return void 0;
	if (manager.name === "pipenv") return pipfileVersions(text);
	const toml = readToml(manager.lock, text);
	if (isFault(toml)) return void 0;
	const packages = packagesOf(toml);
	if (manager.name === "uv") return uvVersions(packages, projectName);
	return versions(packages.filter(isProduction));
}
function compiledVersions({ requirements }) {
	if (requirements === void 0 || !(requirements.compiled || requirements.hashes)) return void 0;
	return new Map(requirements.requirements.flatMap(({ name, specifier }) => name === void 0 ? [] : [[name, specifier.replace(/^===?\s*/, "")]]));
}
/** Does pip get every version from its requirements? */
function isCompiled(manager) {
	return compiledVersions(manager) !== void 0;
}
function pipfileVersions(text) {
	const packages = asTable(asTable(parsed(text))?.default);
	if (packages === void 0) return void 0;
	return new Map(Object.entries(packages).map(([name, value]) => [normaliseName(name), (asText(asTable(value)?.version) ?? "").replace(/^==/, "")]));
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function packagesOf(toml) {
	const list = toml.get("package");
	return (Array.isArray(list) ? list : []).flatMap((item) => {
		const table = asTable(item);
		return table === void 0 ? [] : [table];
	});
}
/** Poetry 2 and PDM name groups, Poetry 1 a category. */
function isProduction(entry) {
	const groups = asTexts(entry.groups);
	if (groups.length > 0) return groups.some((group) => group === "main" || group === "default");
	const category = asText(entry.category);
	return (category === void 0 || category === "main") && entry.optional !== true;
}
function versions(packages) {
	return new Map(packages.flatMap((entry) => {
		const name = asText(entry.name);
		return name === void 0 ? [] : [[normaliseName(name), asText(entry.version) ?? ""]];
	}));
}
/** Packages of a lock that come as source alone, and packages that lie in the project's own tree. */
function lockOrigins(view, manager) {
	const text = manager.lock === void 0 ? void 0 : view.text(manager.lock);
	const toml = text === void 0 || manager.lock === void 0 ? void 0 : readToml(manager.lock, text);
	if (toml === void 0 || isFault(toml) || manager.name === "pipenv") return {
		sourceOnly: [],
		local: false
	};
	const packages = packagesOf(toml).filter((entry) => manager.name === "uv" || isProduction(entry));
	return {
		sourceOnly: packages.filter(hasNoWheel).flatMap((entry) => asText(entry.name) ?? []),
		local: packages.some((entry) => {
			const source = asTable(entry.source);
			const path = source?.editable ?? source?.directory ?? source?.virtual;
			return path !== void 0 && path !== "." || asText(source?.type) === "directory" || entry.path !== void 0;
		})
	};
}
function hasNoWheel(entry) {
	if (entry.sdist !== void 0) return entry.wheels === void 0;
	const names = (Array.isArray(entry.files) ? entry.files : []).map((file) => asText(asTable(file)?.file) ?? "");
	return names.length > 0 && !names.some((name) => name.endsWith(".whl"));
}
/** What can be reached from the project, without its groups and extras nobody asked for. */
function uvVersions(packages, projectName) {
	const byName = new Map(packages.map((entry) => [normaliseName(asText(entry.name) ?? ""), entry]));
	const root = byName.get(projectName ?? "") ?? packages.find(isLocalPackage);
	if (root === void 0) return versions(packages);
	const reached = /* @__PURE__ */ new Map();
	const queue = dependenciesOf(root, []);
	for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
		const entry = byName.get(next.name);
		const key = `${next.name}[${next.extras.join(",")}]`;
		if (entry === void 0 || reached.has(key)) continue;
		reached.set(key, entry);
		queue.push(...dependenciesOf(entry, next.extras));
	}
	return versions([...reached.values()]);
}
function isLocalPackage(entry) {
	const source = asTable(entry.source);
	return source?.virtual === "." || source?.editable === ".";
}
function dependenciesOf(entry, extras) {
	const optional = asTable(entry["optional-dependencies"]);
	return [entry.dependencies, ...extras.map((extra) => optional?.[extra])].flatMap((list) => (Array.isArray(list) ? list : []).flatMap((item) => {
		const name = asText(asTable(item)?.name);
		const wanted = asTexts(asTable(item)?.extra);
		return name === void 0 ? [] : [{
			name: normaliseName(name),
			extras: wanted
		}];
	}));
}

// src/detect/python/system-package.ts
/** Debian packages that Python packages need and do not bring in their wheels. */
const needs = {
	cairocffi: { run: ["libcairo2"] },
	cairosvg: { run: ["libcairo2"] },
	graphviz: { run: ["graphviz"] },
	mysqlclient: {
		build: [
			"build-essential",
			"default-libmysqlclient-dev",
			"pkg-config"
		],
		run: ["libmariadb3"]
	},
	"opencv-python": { run: ["libgl1", "libglib2.0-0"] },
	pdf2image: { run: ["poppler-utils"] },
	psycopg2: {
		build: ["build-essential", "libpq-dev"],
		run: ["libpq5"]
	},
	"psycopg-c": {
		build: ["build-essential", "libpq-dev"],
		run: ["libpq5"]
	},
	pyaudio: {
		build: ["build-essential", "portaudio19-dev"],
		run: ["libportaudio2"]
	},
	pycairo: {
		build: [
			"build-essential",
			"libcairo2-dev",
			"pkg-config"
		],
		run: ["libcairo2"]
	},
	pydub: { run: ["ffmpeg"] },
	pyodbc: { run: ["unixodbc"] },
	pytesseract: { run: ["tesseract-ocr"] },
	"python-ldap": {
		build: [
			"build-essential",
			"libldap2-dev",
			"libsasl2-dev"
		],
		run: ["libldap2"]
	},
	"python-magic": { run: ["libmagic1"] },
	uwsgi: { build: ["build-essential"] },
	weasyprint: { run: [
		"libpango-1.0-0",
		"libpangoft2-1.0-0",
		"libharfbuzz-subset0"
	] },
	xmlsec: {
		build: [
			"build-essential",
			"libxmlsec1-dev",
			"pkg-config"
		],
		run: ["libxmlsec1-openssl"]
	}
};
/** The Debian packages the dependencies ask for, each with its evidence; the spec's own come last. */
function systemPackages(project, dependencies, locked, sourceOnly) {
	const wanted = [
		...dependencies.flatMap((found) => fromRequirement(project, found)),
		...[...locked?.keys() ?? []].map((name) => ({
			...needOf(name),
			why: `the lock has ${name}`
		})),
		...sourceOnly.map((name) => ({
			build: ["build-essential"],
			why: `${name} has no wheel`
		})),
		{
			...project.hints.systemPackages,
			why: "spec"
		}
	];
	return {
		build: listOf(wanted, "build"),
		run: listOf(wanted, "run")
	};
}
function fromRequirement(project, found) {
	const { name, extras, git } = found;
	const place = `${project.view.name(found.path)}:${found.line}`;
	const pure = name === "psycopg" && !extras.some((extra) => /^(binary|c)$/.test(extra));
	return [
		...git ? [{
			build: ["git"],
			why: `${place} is fetched with git`
		}] : [],
		...pure ? [{
			run: ["libpq5"],
			why: `${place} psycopg without its binary extra`
		}] : [],
		...name === void 0 ? [] : [{
			...needOf(name),
			why: `${place} ${name}`
		}]
	];
}
function needOf(name) {
	return Object.hasOwn(needs, name) ? needs[name] ?? {} : {};
}
/** Each package once, with the first reason. */
function listOf(wanted, stage) {
	const found = /* @__PURE__ */ new Map();
	for (const need of wanted) for (const name of need[stage] ?? []) if (!found.has(name)) found.set(name, need.why);
	return [...found].map(([name, why]) => ({
		name,
		why
	}));
}

// src/detect/python/telemetry-table.ts
/** The release of opentelemetry-python-contrib that this table is taken from. */
const telemetryRelease = "0.66b1";
/** Instrumentations that suit every program. */
const defaultInstrumentations = [
	"asyncio",
	"dbapi",
	"exceptions",
	"logging",
	"sqlite3",
	"threading",
	"urllib",
	"wsgi"
];
/**
* Library (normalised), the versions an instrumentation supports, and the instrumentation's name without its prefix.
* Facts of `opentelemetry-bootstrap` at `telemetryRelease`; a name with a version has releases of its own.
*/
const instrumentations = [
	[
		"openai",
		">=1.26.0",
		"openai-v2==2.4b0"
	],
	[
		"google-cloud-aiplatform",
		">=1.64",
		"vertexai==2.2b0"
	],
	[
		"aio-pika",
		">=7.2.0,<11.0.0",
		"aio-pika"
	],
	[
		"aiohttp",
		"~=3.0",
		"aiohttp-client"
	],
	[
		"aiohttp",
		"~=3.0",
		"aiohttp-server"
	],
	[
		"aiokafka",
		">=0.8,<1.0",
		"aiokafka"
	],
	[
		"aiopg",
		">=0.13.0,<2.0.0",
		"aiopg"
	],
	[
		"asgiref",
		"~=3.0",
		"asgi"
	],
	[
		"asyncclick",
		"~=8.0",
		"asyncclick"
	],
	[
		"asyncpg",
		">=0.12.0",
		"asyncpg"
	],
	[
		"boto3",
		"~=1.0",
		"boto3sqs"
	],
	[
		"botocore",
		"~=1.0",
		"botocore"
	],
	[
		"aiobotocore",
		">=2.0,<4.0",
		"botocore"
	],
	[
		"cassandra-driver",
		"~=3.25",
		"cassandra"
	],
	[
		"scylla-driver",
		"~=3.25",
		"cassandra"
	],
	[
		"celery",
		">=4.0,<6.0",
		"celery"
	],
	[
		"click",
		">=8.1.3,<9.0.0",
		"click"
	],
	[
		"confluent-kafka",
		">=1.8.2,<3.0.0",
		"confluent-kafka"
	],
	[
		"django",
		">=2.0",
		"django"
	],
	[
		"falcon",
		">=1.4.1,<5.0.0",
		"falcon"
	],
	[
		"fastapi",
		"~=0.92",
		"fastapi"
	],
	[
		"flask",
		">=1.0",
		"flask"
	],
	[
		"grpcio",
		">=1.42.0",
		"grpc"
	],
	[
		"httpx",
		">=0.18.0",
		"httpx"
	],
	[
		"httpx2",
		">=2.0.0",
		"httpx"
	],
	[
		"jinja2",
		">=2.7,<4.0",
		"jinja2"
	],
	[
		"kafka-python",
		">=2.0,<4.0",
		"kafka-python"
	],
	[
		"mysql-connector-python",
		">=8.0",
		"mysql"
	],
	[
		"mysqlclient",
		"<3",
		"mysqlclient"
	],
	[
		"pika",
		">=0.12.0",
		"pika"
	],
	[
		"psycopg",
		">=3.1.0",
		"psycopg"
	],
	[
		"psycopg2",
		">=2.7.3.1",
		"psycopg2"
	],
	[
		"psycopg2-binary",
		">=2.7.3.1",
		"psycopg2"
	],
	[
		"pymemcache",
		">=1.3.5,<5",
		"pymemcache"
	],
	[
		"pymongo",
		">=3.1,<5.0",
		"pymongo"
	],
	[
		"pymssql",
		">=2.1.5,<3",
		"pymssql"
	],
	[
		"pymysql",
		"<2",
		"pymysql"
	],
	[
		"pyramid",
		">=1.7",
		"pyramid"
	],
	[
		"redis",
		">=2.6",
		"redis"
	],
	[
		"remoulade",
		">=0.50",
		"remoulade"
	],
	[
		"requests",
		"~=2.0",
		"requests"
	],
	[
		"sqlalchemy",
		">=1.0.0,<2.1.0",
		"sqlalchemy"
	],
	[
		"starlette",
		">=0.13",
		"starlette"
	],
	[
		"structlog",
		">=21.1",
		"structlog"
	],
	[
		"psutil",
		">=5",
		"system-metrics"
	],
	[
		"tornado",
		">=5.1.1",
		"tornado"
	],
	[
		"tortoise-orm",
		">=0.17.0",
		"tortoiseorm"
	],
	[
		"pydantic",
		">=1.10.2",
		"tortoiseorm"
	],
	[
		"urllib3",
		">=1.0.0,<3.0.0",
		"urllib3"
	]
];

// src/detect/python/telemetry.ts
/** The pinned OpenTelemetry instrumentations for what a lock installs, sorted. */
function instrumentationsFor(locked) {
	const matching = instrumentations.filter(([library, versions]) => suits(locked.get(library), versions)).map(([, , name]) => name);
	return [.../* @__PURE__ */ new Set([...defaultInstrumentations, ...matching])].map((name) => `opentelemetry-instrumentation-${name.includes("==") ? name : `${name}==${telemetryRelease}`}`).sort(compareCodePoints);
}
function suits(version, versions) {
	if (version === void 0) return false;
	return valid(version) === null || valid(version) === "" || satisfies(version, versions);
}

// src/detect/python/build.ts
/** What the image's build needs to know of a Python project. */
function buildOf(project, facts) {
	const { start, manager, dependencies, locked, inline, command } = facts;
	const name = manager.name === "none" && inline !== void 0 ? "script" : manager.name;
	const origins = lockOrigins(project.view, manager);
	const sourceOnly = origins.sourceOnly.filter((it) => locked?.has(normaliseName(it)) === true);
	const packages = systemPackages(project, dependencies, locked, sourceOnly);
	const installProject = installs(project, manager, start);
	const local = dependencies.some((found) => found.local) || origins.local;
	const whole = (name === "pyproject" || name === "setuptools") && installProject;
	return {
		language: "python",
		manager: name,
		...versionsOf(project, manager, installProject),
		locked: manager.lock !== void 0 || isCompiled(manager),
		manifests: manifestsOf(project, manager),
		requirements: manager.requirements?.files.slice(0, 1) ?? [],
		requireHashes: manager.requirements?.hashes ?? false,
		dependenciesNeedSource: local || whole,
		installProject,
		extras: start.extras ?? [],
		inlineDependencies: inlineDependencies(project, name, installProject, inline),
		addedPackages: command.added,
		...locked === void 0 ? {} : { instrumentations: instrumentationsFor(locked) },
		buildPackages: packages.build,
		runPackages: packages.run,
		needsSignalLauncher: !command.handlesSignals
	};
}
function versionsOf(project, manager, installProject) {
	const managerVersion = versionOf$1(project, manager);
	const versionVariable = installProject ? dynamicVersion(project) : void 0;
	return {
		...managerVersion === void 0 ? {} : { managerVersion },
		...versionVariable === void 0 ? {} : { versionVariable }
	};
}
/** Is the project itself installed? When its own tool would, and when the entry needs it. */
function installs(project, manager, start) {
	if (!project.manifest.installable) return false;
	if ([
		"uv",
		"pdm",
		"pyproject",
		"setuptools"
	].includes(manager.name)) return true;
	const inSource = start.root !== "" && project.manifest.importRoots.includes(start.root);
	return start.form.kind === "script" || inSource || (start.extras ?? []).length > 0;
}
function manifestsOf(project, manager) {
	if (manager.requirements !== void 0 && manager.name === "pip") return [...manager.requirements.files];
	const own = manager.name === "pipenv" ? ["Pipfile"] : [
		"pyproject.toml",
		"setup.cfg",
		"setup.py"
	];
	const files = [...manager.name === "setuptools" || manager.name === "pyproject" ? own : own.slice(0, 1), ...manager.lock === void 0 ? [] : [manager.lock]];
	return manager.name === "none" ? [] : files.filter((path) => project.view.has(path));
}
/** A project that cannot be installed still declares what it needs. */
function inlineDependencies(project, name, installProject, inline) {
	if (name === "script") return inline?.dependencies ?? [];
	if (name !== "pyproject" || installProject) return [];
	return asTexts(project.manifest.pyproject?.get("project", "dependencies"));
}
function versionOf$1(project, manager) {
	if (!Object.hasOwn(managerVersions, manager.name)) return void 0;
	const ours = managerVersions[manager.name];
	const toml = project.manifest.pyproject;
	const wanted = asText(toml?.get("tool", "uv", "required-version")) ?? asText(toml?.get("tool", "poetry", "requires-poetry"));
	const exact = /^==\s*(\d[\w.]*)$/.exec(wanted ?? "")?.[1];
	if (exact !== void 0) return exact;
	const header = manager.lock === void 0 ? void 0 : project.view.text(manager.lock);
	const written = /generated by Poetry (\d+\.\d+\.\d+) /.exec((header ?? "").slice(0, 200))?.[1];
	if (manager.name !== "poetry" || written === void 0) return ours;
	return wanted === void 0 || satisfies(written, wanted) ? written : ours;
}
/** Versions made from Git tags need a variable: the image's build has no repository. */
function dynamicVersion(project) {
	const toml = project.manifest.pyproject;
	const setup = project.view.text("setup.py") ?? "";
	const requires = asTexts(toml?.get("build-system", "requires")).join(" ");
	const hatch = asText(toml?.get("tool", "hatch", "version", "source"));
	if (toml?.get("tool", "poetry-dynamic-versioning") !== void 0) return "POETRY_DYNAMIC_VERSIONING_BYPASS";
	if (asText(toml?.get("tool", "pdm", "version", "source")) === "scm") return "PDM_BUILD_SCM_VERSION";
	if (hatch === "uv-dynamic-versioning") return "UV_DYNAMIC_VERSIONING_BYPASS";
	return toml?.get("tool", "setuptools_scm") !== void 0 || /setuptools[-_]scm/.test(requires) || hatch === "vcs" || setup.includes("use_scm_version") ? "SETUPTOOLS_SCM_PRETEND_VERSION" : void 0;
}

// src/detect/python/dependency.ts
/** The production dependencies a project declares: development groups never count. */
function readDependencies(project, manager, inline) {
	const { pyproject, pipfile, setupCfg, setupPy } = project.manifest;
	const own = [
		...pyproject === void 0 ? [] : pyprojectDependencies(pyproject),
		...(iniEntry(setupCfg, "options", "install_requires")?.values ?? []).map((value) => readRequirement(value.text, "setup.cfg", value.line)),
		...(setupPy?.requires ?? []).map((value) => readRequirement(value.text, "setup.py", value.line))
	];
	const scripted = (inline?.dependencies ?? []).map((text) => readRequirement(text, inline?.path ?? "", inline?.line ?? 1));
	return [
		...manager.requirements?.requirements ?? [],
		...manager.name === "pipenv" && pipfile !== void 0 ? pipfilePackages(pipfile) : [],
		...own,
		...scripted
	].filter((found) => found !== void 0);
}
function pyprojectDependencies(toml) {
	const line = toml.line("project", "dependencies") ?? 1;
	return [...asTexts(toml.get("project", "dependencies")).map((text) => readRequirement(text, toml.path, line)), ...tableDependencies(toml, [
		"tool",
		"poetry",
		"dependencies"
	])];
}
function pipfilePackages(toml) {
	return tableDependencies(toml, ["packages"]);
}
/** `name = "^1"` or `name = {version = \u2026, extras = [\u2026], git = \u2026, path = \u2026}` (Poetry, Pipenv). */
function tableDependencies(toml, keys) {
	return toml.keys(...keys).flatMap((key) => {
		const value = toml.get(...keys, key);
		if (key.toLowerCase() === "python") return [];
		const table = asTable(value);
		return [{
			name: normaliseName(key),
			extras: asTexts(table?.extras),
			specifier: asText(value) ?? asText(table?.version) ?? "",
			path: toml.path,
			line: toml.line(...keys, key) ?? 1,
			text: key,
			git: table?.git !== void 0,
			local: table?.path !== void 0 || table?.file !== void 0
		}];
	});
}

// src/detect/python/manage-py.ts
const step$2 = "3-manage-py";
/** Step 3, Django: the application that the settings of `manage.py` name, WSGI before ASGI. */
function managePy(project) {
	const path = findManagePy(project);
	const text = path === void 0 ? void 0 : project.view.text(path);
	if (path === void 0 || text === void 0) return void 0;
	const entrypoint = `file:${path}`;
	const settings = readSettings(text);
	if (settings === void 0) {
		reject(project, {
			step: step$2,
			entrypoint,
			path,
			why: "sets no DJANGO_SETTINGS_MODULE"
		});
		return;
	}
	const root = path.split("/").slice(0, -1).join("/");
	const found = application(project, settings.module, root);
	if (found === void 0) {
		const why = `no WSGI or ASGI application beside ${settings.module}`;
		reject(project, {
			step: step$2,
			entrypoint,
			path,
			line: settings.line,
			why
		});
		return;
	}
	note(project, path, settings.line, `Django with settings ${settings.module}`);
	const { form, where, line, why } = found;
	return {
		step: step$2,
		form,
		path: where,
		line,
		root,
		confidence: root === "" ? "high" : "medium",
		why
	};
}
/** The directory of manage.py, relative to the project, when the project is Django's. */
function findManagePy(project) {
	const { view } = project;
	if (view.has("manage.py")) return "manage.py";
	const nested = view.paths.filter((path) => /^[^/]+\/manage\.py$/.test(path) && excludedDirectory(view, path.split("/")[0] ?? "") === void 0);
	return nested.length === 1 ? nested[0] : void 0;
}
/** The settings that a file names when nobody else has, and the line that does. */
function readSettings(text) {
	for (const [index, line] of text.slice(0, 2e4).split("\n").entries()) {
		const found = /DJANGO_SETTINGS_MODULE["']\s*(?:,|\]\s*=)\s*["']([\w.]+)["']/.exec(line)?.[1];
		if (found !== void 0) return {
			module: found,
			line: index + 1
		};
	}
}
function application(project, settings, root) {
	const files = settingsFiles(project, settings, root);
	return named(project, files, "WSGI_APPLICATION", "wsgi") ?? beside(project, settings, root, "wsgi") ?? named(project, files, "ASGI_APPLICATION", "asgi") ?? beside(project, settings, root, "asgi");
}
function below(root, path) {
	return root === "" ? path : `${root}/${path}`;
}
/** The settings module, then the base it is split from. */
function settingsFiles(project, settings, root) {
	const base = below(root, settings.split(".").join("/"));
	const directory = base.split("/").slice(0, -1).join("/");
	return [
		`${base}.py`,
		`${base}/__init__.py`,
		...[
			"base",
			"common",
			"settings",
			"default",
			"defaults",
			"__init__"
		].flatMap((name) => [`${directory}/${name}.py`, `${base}/${name}.py`])
	].filter((path) => project.view.has(path));
}
function named(project, files, setting, kind) {
	for (const path of files) {
		const found = project.facts(path)?.texts.get(setting);
		const cut = found?.text.lastIndexOf(".") ?? -1;
		if (found === void 0 || cut < 0 || !/^[\w.]+$/.test(found.text)) continue;
		return {
			form: {
				kind,
				module: found.text.slice(0, cut),
				object: found.text.slice(cut + 1),
				factory: false
			},
			where: path,
			line: found.line,
			why: `${setting} names ${found.text}`
		};
	}
}
/** `<package>/wsgi.py` above or beside the settings. */
function beside(project, settings, root, kind) {
	const parts = settings.split(".").slice(0, -1);
	for (let length = parts.length; length >= 0; length -= 1) {
		const names = [...parts.slice(0, length), kind];
		const path = below(root, `${names.join("/")}.py`);
		if (!(project.facts(path)?.names.has("application") === true)) continue;
		return {
			form: {
				kind,
				module: names.join("."),
				object: "application",
				factory: false
			},
			where: path,
			line: 1,
			why: `${names.join(".")} defines application`
		};
	}
}

// src/detect/python/django-settings.ts
/**
* The settings that a Django application names for itself, as a variable of the image. Whatever looks at Django before the
* application is imported (telemetry does) would otherwise configure it with no settings at all, for good: every request
* then fails. The application's own `setdefault` leaves the variable as it is, so nothing else changes.
*/
function djangoSettings(project, { form, root }) {
	if (form.kind !== "wsgi" && form.kind !== "asgi") return {};
	const path = `${root === "" ? "" : `${root}/`}${form.module.replaceAll(".", "/")}.py`;
	const settings = readSettings(project.view.text(path) ?? "");
	return settings === void 0 ? {} : { DJANGO_SETTINGS_MODULE: settings.module };
}

// src/detect/python/reach.ts
const limit = 80;
/** The project's modules that a file imports, itself first, then nearest first; at most 80. */
function reachableModules(project, start) {
	const found = [start];
	const known = new Set(found);
	for (let index = 0; index < found.length && found.length < limit; index += 1) {
		const path = found[index] ?? start;
		for (const name of project.facts(path)?.imports.paths.keys() ?? []) {
			const target = siblingModule(project, path, absolute(name, path));
			if (target === void 0 || known.has(target) || found.length >= limit) continue;
			known.add(target);
			found.push(target);
		}
	}
	return found;
}

// src/detect/python/health.ts
const paths = [
	"/healthz",
	"/health",
	"/health/",
	"/readyz",
	"/ready",
	"/livez",
	"/live",
	"/api/health",
	"/api/healthz",
	"/ping",
	"/up"
];
/** An HTTP health route that the sources really have; never an invented one. */
function healthPath(project, start) {
	if (start.form.kind === "streamlit") return "/_stcore/health";
	if (start.form.kind === "celery") return void 0;
	const modules = reachableModules(project, start.path);
	for (const path of paths) {
		const module = modules.find((name) => project.facts(name)?.routes.includes(path));
		if (module === void 0) continue;
		note(project, module, void 0, `answers ${path}`);
		return path;
	}
}
/** Does the server have the standard gRPC health service? Kubernetes asks it without TLS only. */
function hasGrpcHealth(project, start) {
	const modules = reachableModules(project, start.path);
	const module = modules.find((name) => project.facts(name)?.grpcHealth !== void 0);
	const secure = modules.some((name) => project.facts(name)?.serves.some(({ callee }) => callee.endsWith("add_secure_port")));
	if (module === void 0 || secure) return false;
	note(project, module, project.facts(module)?.grpcHealth, "gRPC health service");
	return true;
}

// src/detect/python/inline-script.ts
/** Reads `# /// script` \u2026 `# ///`. Undefined when there is none, or it is not valid TOML. */
function readInlineScript(path, text) {
	const lines = text.split("\n");
	const start = lines.indexOf("# /// script");
	if (start < 0) return void 0;
	const rest = lines.slice(start + 1);
	const length = rest.findIndex((line) => !/^#( |$)/.test(line));
	const block = length < 0 ? rest : rest.slice(0, length);
	const end = block.lastIndexOf("# ///");
	if (end < 0) return void 0;
	const toml = readToml(path, block.slice(0, end).map((line) => line.slice(2)).join("\n"));
	if (isFault(toml)) return void 0;
	const requiresPython = asText(toml.get("requires-python"));
	return {
		path,
		line: start + 1,
		dependencies: asTexts(toml.get("dependencies")),
		...requiresPython === void 0 ? {} : { requiresPython }
	};
}

// src/detect/python/package-manager.ts
const locks$1 = [
	["uv", "uv.lock"],
	["poetry", "poetry.lock"],
	["pdm", "pdm.lock"],
	["pipenv", "Pipfile.lock"]
];
const unsupported = [
	"pylock.toml",
	"pixi.lock",
	"pixi.toml",
	"conda-lock.yml",
	"environment.yml"
];
/**
* Chooses by lock, then by table. A lock wins over requirements.txt, which beside a lock is usually an export.
* Two locks, or a lock and requirements written by hand, are a finding `detect.manager-conflict`.
*/
function chooseManager(project) {
	const { view } = project;
	const found = locks$1.filter(([, path]) => view.has(path));
	const requirements = requirementsFile(project);
	const chosen = found[0];
	if (chosen !== void 0) {
		const [name, lock] = chosen;
		const others = found.slice(1).map(([, path]) => path);
		const clashing = requirements !== void 0 && !requirements.compiled ? [...others, requirements.files[0] ?? ""] : others;
		if (clashing.length > 0) conflict$1(project, lock, clashing);
		note(project, lock, 1, `${name} locks the dependencies`);
		return {
			name,
			lock,
			manifest: lock
		};
	}
	for (const path of unsupported.filter((file) => view.has(file))) {
		const message = `${path} is not read; dependencies come from the other manifests.`;
		const file = view.name(path);
		project.trace.findings.push(finding("detect.lock-unsupported", "warning", message, { file }));
	}
	return withoutLock(project, requirements);
}
function conflict$1(project, chosen, others) {
	const { view, trace } = project;
	const names = others.map((path) => view.name(path)).join(", ");
	trace.findings.push(finding("detect.manager-conflict", "warning", `${view.name(chosen)} is used, ${names} is not.`, {
		file: view.name(chosen),
		expected: "one lock, or requirements that a tool wrote from it"
	}));
}
function withoutLock(project, requirements) {
	if (requirements !== void 0) {
		const path = requirements.files[0] ?? "requirements.txt";
		note(project, path, 1, "requirements for pip");
		return {
			name: "pip",
			requirements,
			manifest: path
		};
	}
	return byTable(project) ?? byDescription(project) ?? { name: "none" };
}
/** A tool's own table in pyproject.toml, or its manifest. */
function byTable(project) {
	const toml = project.manifest.pyproject;
	for (const name of [
		"poetry",
		"pdm",
		"uv"
	]) {
		const described = name === "poetry" || toml?.get("project", "name") !== void 0;
		if (toml?.get("tool", name) === void 0 || !described) continue;
		note(project, "pyproject.toml", toml.line("tool", name), `[tool.${name}] without a lock`);
		return unlocked(project, {
			name,
			manifest: "pyproject.toml"
		});
	}
	if (!project.view.has("Pipfile")) return void 0;
	return unlocked(project, {
		name: "pipenv",
		manifest: "Pipfile"
	});
}
function byDescription(project) {
	const { view, manifest } = project;
	const toml = manifest.pyproject;
	if (toml?.get("project") !== void 0) {
		note(project, "pyproject.toml", toml.line("project"), "dependencies of [project], no lock");
		return unlocked(project, {
			name: "pyproject",
			manifest: "pyproject.toml"
		});
	}
	const path = view.has("setup.py") ? "setup.py" : "setup.cfg";
	if (!view.has(path) || path === "setup.cfg" && toml === void 0) return void 0;
	note(project, path, 1, "installed by setuptools");
	return unlocked(project, {
		name: "setuptools",
		manifest: path
	});
}
function unlocked(project, manager) {
	const file = project.view.name(manager.manifest ?? "");
	const message = `${file} has no lock: two builds can install different versions.`;
	const [tool, lock] = locks$1.find(([name]) => name === manager.name) ?? locks$1[0];
	const hint = `Run ${tool} lock and commit ${lock}.`;
	project.trace.findings.push(finding("detect.no-lock", "info", message, {
		file,
		hint
	}));
	return manager;
}
const candidates = [
	"requirements.txt",
	"requirements/prod.txt",
	"requirements/production.txt",
	"requirements/base.txt",
	"requirements-prod.txt"
];
function requirementsFile(project) {
	const { view, trace } = project;
	const [path, ...others] = candidates.filter((path) => view.has(path));
	const single = path ?? onlyRequirements(project);
	if (single === void 0) return void 0;
	if (single !== "requirements.txt" && others.length > 0) {
		const message = `${view.name(single)} is used; ${others.join(", ")} could be meant.`;
		const file = view.name(single);
		trace.findings.push(finding("detect.manager-conflict", "warning", message, { file }));
	}
	const requirements = readRequirements(view, single);
	for (const lost of requirements.missing) {
		const message = `${lost.at} names ${lost.path}, which does not exist.`;
		const place = {
			file: view.name(lost.at),
			line: lost.line
		};
		trace.findings.push(finding("detect.requirement-missing", "error", message, place));
	}
	return requirements;
}
/** A single other file of that kind, when the project has no manifest at all. */
function onlyRequirements(project) {
	const { view, manifest } = project;
	if ((manifest.pyproject?.get("project") ?? manifest.pyproject?.get("tool", "poetry")) !== void 0 || view.has("setup.py") || view.has("Pipfile")) return void 0;
	const found = view.paths.filter((path) => /^(requirements\/)?[\w-]*requirements[\w-]*\.txt$/.test(path) && !/dev|test|doc|lint|constraint/i.test(path));
	return found.length === 1 ? found[0] : void 0;
}

// src/detect/python/port.ts
const defaults = {
	http: 8e3,
	grpc: 50051,
	tcp: 8e3
};
/** Decides the port: the spec's, else what the sources say, else the protocol's default. */
function listeningOf(project, start, command, has) {
	const asked = project.hints.port;
	const found = findServe(project, start);
	if (command.binds) return {
		port: {
			number: asked?.number ?? serverPort(project, start, found),
			protocol: asked?.protocol ?? "http"
		},
		bindable: true,
		environment: {},
		options: []
	};
	if (start.form.kind === "celery" && asked?.number === void 0) return {
		bindable: false,
		environment: {},
		options: []
	};
	if (found === void 0) return unseen(project, start, has);
	return seen$1(project, start, found);
}
/** The listening call nearest to the entry; one with a port before one without. */
function findServe(project, start) {
	const all = reachableModules(project, start.path).flatMap((path) => (project.facts(path)?.serves ?? []).map((serve) => ({
		serve,
		path
	})));
	const told = ({ serve }) => serve.port.text !== void 0 || serve.port.env !== void 0;
	const found = all.find(({ serve }) => serve.protocol === "grpc") ?? all.find(told) ?? all[0];
	return found === void 0 || told(found) ? found : withOption(project, start, found);
}
/** A call that gets its port from afar: the program's own `--port` says which. */
function withOption(project, start, found) {
	const path = reachableModules(project, start.path).find((one) => project.facts(one)?.portOption !== void 0);
	const text = path === void 0 ? void 0 : project.facts(path)?.portOption;
	if (path === void 0 || text === void 0) return found;
	return {
		path,
		serve: {
			...found.serve,
			port: { text }
		}
	};
}
/** A server is told where to listen; the sources only say which port the author is used to. */
function serverPort(project, start, found) {
	const usual = start.form.kind === "streamlit" ? 8501 : defaults.http;
	const number = portNumber(found?.serve.port.text);
	if (found === void 0 || number === void 0 || start.form.kind === "streamlit") return usual;
	const { path, serve } = found;
	const local = isLoopback(serve.host.text) ? ", there on loopback only" : "";
	note(project, path, serve.line, `${serve.callee} uses port ${number}${local}`);
	return number;
}
function portNumber(text) {
	if (text === void 0 || !/^\d{1,5}$/.test(text)) return void 0;
	const number = Number(text);
	return number > 0 && number < 65536 ? number : void 0;
}
function isLoopback(host) {
	return host !== void 0 && /^(127\.|localhost$|::1$)/.test(host);
}
/** The program listens by itself: what it reads decides what the manifest can choose. */
function seen$1(project, start, { serve, path }) {
	const asked = project.hints.port;
	const number = asked?.number ?? portNumber(serve.port.text) ?? serve.fallback.port;
	note(project, path, serve.line, `${serve.callee} listens on port ${number}`);
	noteUnread(project, path, serve, number);
	const options = optionsOf(project, start, path, serve);
	const { host, port } = variablesOf(serve);
	const byOption = serve.host.option !== void 0 && options.includes(serve.host.option);
	const bindable = serve.joint || host !== void 0 || byOption;
	const bound = serve.host.text ?? serve.fallback.host;
	if (!bindable && isLoopback(bound)) noteLoopback(project, path, serve, bound);
	const environment = {};
	if (host !== void 0) environment[host] = { bind: "{address}" };
	if (port !== void 0) environment[port] = { bind: serve.joint ? "{address}:{port}" : "{port}" };
	return {
		port: {
			number,
			protocol: asked?.protocol ?? serve.protocol
		},
		bindable,
		environment,
		options
	};
}
/** The variables that set host and port: the program's, or what its library reads when nothing is said. */
function variablesOf({ host, port, reads, joint }) {
	const ofHost = host.env ?? (host.text === void 0 ? reads.host : void 0);
	const ofPort = port.env ?? (port.text === void 0 ? reads.port : void 0);
	return {
		...ofHost === void 0 || joint ? {} : { host: ofHost },
		...ofPort === void 0 ? {} : { port: ofPort }
	};
}
function noteUnread(project, path, serve, number) {
	if (serve.unread !== true || project.hints.port?.number !== void 0) return;
	const message = `${serve.callee} is given a port that the search cannot follow; ${number} is assumed.`;
	const place = {
		file: project.view.name(path),
		line: serve.line,
		hint: "Write port: {number: \u2026} to choose."
	};
	project.trace.findings.push(finding("detect.port-assumed", "info", message, place));
}
function noteLoopback(project, path, serve, host) {
	const message = `${serve.callee} listens on ${host} and reads its address from nowhere: only the mesh's sidecar can reach it.`;
	const place = {
		file: project.view.name(path),
		line: serve.line,
		hint: "Listen on 0.0.0.0, or read the address from an environment variable such as HOST."
	};
	project.trace.findings.push(finding("detect.loopback", "warning", message, place));
}
/** Options are only given to a program that has one command: a group would take them for its own. */
function optionsOf(project, start, path, serve) {
	const facts = project.facts(path);
	const runsProgram = [
		"script",
		"file",
		"module"
	].includes(start.form.kind);
	if (facts === void 0 || path !== start.path || !runsProgram || facts.commands > 1) return [];
	const { host, port } = serve;
	const hostOption = host.option === void 0 ? [] : [host.option, { bind: "{address}" }];
	const bind = serve.joint ? "{address}:{port}" : "{port}";
	const portOption = port.option === void 0 ? [] : [port.option, { bind }];
	return [...hostOption, ...portOption];
}
const servers$1 = [
	"uvicorn",
	"hypercorn",
	"granian",
	"gunicorn",
	"waitress",
	"flask",
	"fastapi",
	"starlette",
	"django",
	"aiohttp",
	"tornado",
	"sanic",
	"bottle",
	"cherrypy",
	"gradio",
	"nicegui",
	"litestar",
	"quart",
	"falcon",
	"dash",
	"chainlit",
	"robyn",
	"fastmcp",
	"websockets"
];
/** No listening call in sight: the packages say whether to expect one. */
function unseen(project, start, has) {
	const asked = project.hints.port;
	const paths = reachableModules(project, start.path);
	const uses = (module) => paths.some((path) => {
		const imports = project.facts(path)?.imports;
		return imports !== void 0 && importsModule(imports, module);
	});
	const name = servers$1.find((server) => has(server) && uses(server)) ?? servers$1.find(uses);
	const place = { file: project.view.name(start.path) };
	const none = {
		bindable: false,
		environment: {},
		options: []
	};
	if (asked?.number !== void 0) return {
		...none,
		port: {
			number: asked.number,
			protocol: asked.protocol ?? "http"
		}
	};
	if (name === void 0 && asked?.protocol === void 0) {
		const message = `Nothing in ${place.file} listens: it runs as a worker, without a Service.`;
		const hint = "Write port: {number: \u2026} if it does listen.";
		project.trace.findings.push(finding("detect.no-port", "info", message, {
			...place,
			hint
		}));
		noteCommandLine(project, paths.slice(0, 3), place.file);
		return none;
	}
	const protocol = asked?.protocol ?? "http";
	const number = defaults[protocol];
	const message = `No port is written in the sources; ${number} is taken.`;
	const hint = "Write port: {number: \u2026} to choose.";
	project.trace.findings.push(finding("detect.port-assumed", "info", message, {
		...place,
		hint
	}));
	return {
		...none,
		port: {
			number,
			protocol
		}
	};
}
/** A command line that is given no arguments prints its help and ends. */
function noteCommandLine(project, paths, file) {
	const found = [
		"click",
		"typer",
		"argparse",
		"fire",
		"docopt"
	].find((name) => paths.some((path) => project.facts(path)?.imports.paths.has(name) === true));
	if (found === void 0) return;
	const message = `${file} is a command line (${found}): without arguments it may print its help and end.`;
	project.trace.findings.push(finding("detect.command-line", "warning", message, {
		file,
		hint: "Write command with its arguments, or run it as a process with a schedule."
	}));
}
/** The shape a launch wants. */
function toPort(listening) {
	const { port, bindable } = listening;
	return port === void 0 ? { bindable } : {
		port,
		bindable
	};
}

// src/detect/python/server.ts
/** What is added when a project brings no server. */
const pins = {
	uvicorn: "uvicorn==0.54.0",
	gunicorn: "gunicorn==27.0.1"
};
const address = { bind: "{address}" };
const port = { bind: "{port}" };
const both = { bind: "{address}:{port}" };
/** The command of a form. `has` tells whether a package is installed in production. */
function commandOf(project, form, has) {
	const program = {
		added: [],
		binds: false,
		handlesSignals: false
	};
	switch (form.kind) {
		case "asgi": return asgi(project, form, has);
		case "wsgi": return wsgi(project, form, has);
		case "celery": {
			const command = [
				"celery",
				"-A",
				`${form.module}:${form.object}`,
				"worker",
				"--loglevel",
				"INFO"
			];
			return {
				...program,
				command,
				handlesSignals: true
			};
		}
		case "streamlit": {
			const flags = [
				"--server.port",
				port,
				"--server.address",
				address,
				"--server.headless",
				"true"
			];
			const command = [
				"streamlit",
				"run",
				form.path,
				...flags
			];
			return {
				...program,
				command,
				binds: true,
				handlesSignals: true
			};
		}
		case "file": return {
			...program,
			command: ["python", form.path]
		};
		case "module": return {
			...program,
			command: [
				"python",
				"-m",
				form.module
			]
		};
		case "function": return {
			...program,
			command: [
				"python",
				"-c",
				callText(form)
			]
		};
		case "script": return {
			...program,
			command: [form.name]
		};
	}
}
/** What a console script does: call, and end with what the call gives. */
function callText(form) {
	const [head = ""] = form.function.split(".");
	const call = `${form.function}()`;
	return form.async ? `import asyncio, sys; from ${form.module} import ${head}; sys.exit(asyncio.run(${call}))` : `import sys; from ${form.module} import ${head}; sys.exit(${call})`;
}
function asgi(project, form, has) {
	const target = `${form.module}:${form.object}`;
	const served = {
		binds: true,
		handlesSignals: true,
		added: []
	};
	const factory = form.factory ? ["--factory"] : [];
	if (!has("uvicorn") && has("hypercorn")) {
		const object = form.factory ? `${target}()` : target;
		return {
			...served,
			command: [
				"hypercorn",
				object,
				"--bind",
				both
			]
		};
	}
	if (!has("uvicorn") && has("granian")) {
		const flags = [
			"--interface",
			"asgi",
			"--host",
			address,
			"--port",
			port,
			...factory
		];
		return {
			...served,
			command: [
				"granian",
				target,
				...flags
			]
		};
	}
	if (!has("uvicorn") && has("daphne") && !form.factory) return {
		...served,
		command: [
			"daphne",
			"-b",
			address,
			"-p",
			port,
			target
		]
	};
	const added = has("uvicorn") ? [] : [addServer(project, "uvicorn")];
	const command = [
		"uvicorn",
		...factory,
		target,
		"--host",
		address,
		"--port",
		port
	];
	return {
		...served,
		added,
		command
	};
}
function wsgi(project, form, has) {
	const target = `${form.module}:${form.object}`;
	const served = {
		binds: true,
		handlesSignals: true,
		added: []
	};
	if (!has("gunicorn") && has("waitress")) {
		const call = form.factory ? ["--call"] : [];
		return {
			...served,
			command: [
				"waitress-serve",
				{ bind: "--listen={address}:{port}" },
				...call,
				target
			]
		};
	}
	const added = has("gunicorn") ? [] : [addServer(project, "gunicorn")];
	const command = [
		"gunicorn",
		form.factory ? `${target}()` : target,
		"--bind",
		both,
		...[
			"--workers",
			"1",
			"--threads",
			"4",
			"--worker-class",
			"gthread"
		],
		...[
			"--worker-tmp-dir",
			"/dev/shm",
			"--access-logfile",
			"-"
		]
	];
	return {
		...served,
		added,
		command
	};
}
function addServer(project, name) {
	const message = `${name} is not a dependency; ${pins[name]} is added to the image.`;
	const hint = `Add ${name} to the dependencies to choose its version.`;
	project.trace.findings.push(finding("detect.server-added", "warning", message, { hint }));
	return pins[name];
}
/** `<kind>:<target>`, as the machine contract writes it. */
function entrypointOf(form) {
	switch (form.kind) {
		case "asgi":
		case "wsgi": return `${form.kind}:${form.module}:${form.object}${form.factory ? "()" : ""}`;
		case "celery": return `command:celery -A ${form.module}:${form.object} worker`;
		case "streamlit":
		case "file": return `${form.kind}:${form.path}`;
		case "module": return `module:${form.module}`;
		case "function": return `function:${form.module}:${form.function}`;
		case "script": return `script:${form.name}=${form.module}:${form.function}`;
	}
}

// src/detect/python/version.ts
/** Minor versions that are maintained: 3.10 reached its end in October 2026. */
const supported = [
	"3.11",
	"3.12",
	"3.13",
	"3.14"
];
const oldest = 11;
/**
* Chooses the version: what the spec says, else the strongest exact version if the project's constraint allows it, else the
* default if it does, else the lowest maintained minor that does. Undefined, with an error finding, for a version that is refused.
*/
function chooseVersion(project, inline) {
	const constraint = readConstraint(project, inline);
	if (project.hints.version !== void 0) return admitted(project, {
		text: project.hints.version,
		path: "",
		line: 0
	}, "spec");
	const exact = readExact(project);
	const place = constraint === void 0 ? "" : `${project.view.name(constraint.path)}:${constraint.line}`;
	if (exact !== void 0) {
		const version = admitted(project, exact, `${project.view.name(exact.path)}:${exact.line}`);
		if (version === void 0 || constraint === void 0 || allows(constraint.text, version.value)) return version;
		conflict(project, exact, constraint);
	}
	if (constraint === void 0) return {
		value: project.hints.defaultPython,
		from: "default"
	};
	if (allows(constraint.text, project.hints.defaultPython)) {
		note(project, constraint.path, constraint.line, `Python ${constraint.text} allows the default`);
		return {
			value: project.hints.defaultPython,
			from: "default"
		};
	}
	const lowest = supported.find((minor) => allows(constraint.text, minor)) ?? exactRelease(constraint.text);
	if (lowest === void 0) return refuse(project, constraint, place);
	note(project, constraint.path, constraint.line, `Python ${constraint.text} asks for ${lowest}`);
	return {
		value: lowest,
		from: place
	};
}
/** A constraint may name one release alone: `python = "3.11.7"`. */
function exactRelease(constraint) {
	return (constraint.match(/\b3\.\d+\.\d+\b/g) ?? []).find((release) => Number(release.split(".")[1]) >= oldest && allows(constraint, release));
}
function conflict(project, exact, constraint) {
	const { view, trace } = project;
	const message = `${view.name(exact.path)}:${exact.line} names Python ${exact.text}, ${view.name(constraint.path)}:${constraint.line} asks for ${constraint.text}.`;
	const place = {
		file: view.name(exact.path),
		line: exact.line
	};
	trace.findings.push(finding("detect.version-conflict", "warning", message, place));
}
/** The version when it is a maintained CPython, else undefined with the finding. */
function admitted(project, named, from) {
	const value = /^(?:c?python[-@]?)?(\d+(?:\.\d+){0,2}(?:(?:a|b|rc)\d+)?)t?$/i.exec(named.text)?.[1];
	const [major, minor] = (value ?? "").split(".").map(Number);
	if (value !== void 0 && major === 3) {
		if (minor === void 0) return {
			value: project.hints.defaultPython,
			from
		};
		if (minor >= oldest && minor < 100) return {
			value,
			from
		};
	}
	return refuse(project, named, from);
}
function refuse(project, named, from) {
	const message = `Python ${named.text.slice(0, 60)} is not supported (${from}).`;
	const place = named.path === "" ? {} : {
		file: project.view.name(named.path),
		line: named.line
	};
	project.trace.findings.push(finding("detect.version-unsupported", "error", message, {
		...place,
		expected: `CPython ${supported.join(", ")}`
	}));
}
/** Does a constraint allow the newest release of a minor version, or the exact release? */
function allows(constraint, version) {
	const release = version.split(".").length === 2 ? `${version}.99` : version;
	if (!valid(release)) return false;
	return constraint.split("||").some((part) => satisfiesPart(part, release, version));
}
function satisfiesPart(part, release, version) {
	const specifier = toSpecifier(part.trim());
	try {
		return [release, `${version}${version.split(".").length === 2 ? ".0" : ""}`].some((candidate) => satisfies(candidate, specifier));
	} catch {
		return true;
	}
}
/** Poetry's `^3.10`, `~3.10`, `3.11`, `3.*` in the words of PEP 440. */
function toSpecifier(part) {
	return part.replace(/([\^~<>=!])\s+/g, "$1").split(/[\s,]+/).filter((piece) => piece !== "" && piece !== "*").map((piece) => {
		const caret = /^\^\s*(\d+)(\.[\d.]+)?/.exec(piece);
		if (caret !== null) return `>=${caret[1]}${caret[2] ?? ""},<${Number(caret[1]) + 1}`;
		const tilde = /^~\s*(\d+)\.(\d+)/.exec(piece);
		if (tilde !== null) return `>=${piece.slice(1).trim()},<${tilde[1]}.${Number(tilde[2]) + 1}`;
		if (/^\d+(\.\d+)?$/.test(piece)) return `==${piece}.*`;
		return /^\d/.test(piece) ? `==${piece}` : piece;
	}).join(",");
}
/** The strongest exact version that a file names. */
function readExact(project) {
	return pythonVersionFile(project) ?? miseVersion(project) ?? linesOf(project, ".tool-versions", /^python\s+(\S+)/) ?? linesOf(project, "runtime.txt", /^(python-\S+|pypy\S*)/) ?? pipfileVersion(project);
}
function pythonVersionFile(project) {
	return linesOf(project, ".python-version", /^([^#\s]\S*)/);
}
function linesOf(project, path, pattern) {
	const lines = project.view.text(path)?.split("\n") ?? [];
	for (const [index, line] of lines.entries()) {
		const text = pattern.exec(line.trim())?.[1];
		if (text !== void 0) return {
			text,
			path,
			line: index + 1
		};
	}
}
function miseVersion(project) {
	const path = ["mise.toml", ".mise.toml"].find((file) => project.view.has(file));
	const content = path === void 0 ? void 0 : project.view.text(path);
	if (path === void 0 || content === void 0) return void 0;
	const toml = readToml(path, content);
	if (isFault(toml)) return void 0;
	const value = toml.get("tools", "python");
	const first = Array.isArray(value) ? value[0] : value;
	const text = asText(first) ?? asText(asTable(first)?.version);
	if (text === void 0 || !/\d/.test(text)) return void 0;
	return {
		text,
		path,
		line: toml.line("tools", "python") ?? 1
	};
}
function pipfileVersion(project) {
	const toml = project.manifest.pipfile;
	for (const key of ["python_full_version", "python_version"]) {
		const text = asText(toml?.get("requires", key));
		const line = toml?.line("requires", key) ?? 1;
		if (text !== void 0) return {
			text,
			path: "Pipfile",
			line
		};
	}
}
function readConstraint(project, inline) {
	const { pyproject, setupCfg, setupPy } = project.manifest;
	for (const keys of [["project", "requires-python"], [
		"tool",
		"poetry",
		"dependencies",
		"python"
	]]) {
		const value = pyproject?.get(...keys);
		const text = asText(value) ?? asText(asTable(value)?.version);
		const line = pyproject?.line(...keys) ?? 1;
		if (text !== void 0) return {
			text,
			path: "pyproject.toml",
			line
		};
	}
	const cfg = iniEntry(setupCfg, "options", "python_requires");
	const cfgText = cfg?.values[0]?.text;
	if (cfg !== void 0 && cfgText !== void 0) return {
		text: cfgText,
		path: "setup.cfg",
		line: cfg.line
	};
	if (setupPy?.pythonRequires !== void 0) return {
		...setupPy.pythonRequires,
		path: "setup.py"
	};
	if (inline?.requiresPython === void 0) return void 0;
	return {
		text: inline.requiresPython,
		path: inline.path,
		line: inline.line
	};
}

// src/detect/python/worker.ts
/** Files read in search of a worker. */
const fileLimit = 40;
const likelyName = /(celery|worker|task|queue|app|main|__init__)\w*\.py$/i;
/** The Celery application of a project, wherever it is defined. */
function findWorker(project) {
	const { view } = project;
	const likely = view.paths.filter((path) => path.endsWith(".py") && likelyName.test(path)).filter((path) => path.split("/").length <= 4).filter((path) => excludedDirectory(view, path.split("/").slice(0, -1).join("/")) === void 0).filter((path) => view.text(path)?.includes("Celery(") === true).slice(0, fileLimit);
	for (const path of likely) {
		const object = project.facts(path)?.objects.find((found) => found.kind === "celery");
		const module = targetModule(project, path);
		if (object === void 0 || module === void 0) continue;
		return {
			path,
			line: object.line,
			module,
			object: object.name
		};
	}
}
/** Last of step 5: a project that only has a worker. */
function workerOnly(project) {
	const worker = findWorker(project);
	if (worker === void 0) return void 0;
	const { path, line, module, object } = worker;
	return {
		step: "5-scan",
		form: {
			kind: "celery",
			module,
			object
		},
		path,
		line,
		root: importRootOf(project, path),
		confidence: "medium",
		why: `${object} = Celery() is a worker`
	};
}
/** Further workloads the sources hold: a Celery worker beside the web, Django's migrations. All are proposals. */
function furtherProcesses(project, start) {
	const { view, trace } = project;
	const processes = [];
	const worker = start.form.kind === "celery" ? void 0 : findWorker(project);
	if (worker !== void 0) {
		const target = `${worker.module}:${worker.object}`;
		const command = [
			"celery",
			"-A",
			target,
			"worker",
			"--loglevel",
			"INFO"
		];
		processes.push({
			name: "worker",
			role: "worker",
			command,
			proposed: true
		});
		const message = `${view.name(worker.path)} also has a worker, ${target}; it is not deployed unless the spec asks.`;
		const place = {
			file: view.name(worker.path),
			line: worker.line
		};
		trace.findings.push(finding("detect.further-workload", "info", message, place));
	}
	const manage = findManagePy(project);
	if (start.step === "3-manage-py" && manage !== void 0) {
		const command = [
			"python",
			manage,
			"migrate",
			"--noinput"
		];
		processes.push({
			name: "migrate",
			role: "release",
			command,
			proposed: true
		});
		const message = "Django migrations are proposed as a release Job; they are not run unless the spec asks.";
		const place = { file: view.name(manage) };
		trace.findings.push(finding("detect.further-workload", "info", message, place));
	}
	return processes;
}

// src/detect/python/launch-of.ts
/** The whole launch of a start. Undefined, with an error finding, when the project cannot be built. */
function launchOf$2(project, start, override) {
	const { view, trace, manifest, hints } = project;
	if (override === void 0) note(project, start.path, start.line, `${start.step}: ${start.why}`);
	const manager = chooseManager(project);
	const inline = inlineOf(project, start);
	const version = chooseVersion(project, inline);
	const dependencies = readDependencies(project, manager, inline);
	const locked = readLock(view, manager, manifest.name);
	const has = installed(dependencies, locked);
	const command = override === void 0 ? commandOf(project, start.form, has) : given$1(override);
	const listening = listeningOf(project, start, command, has);
	const build = buildOf(project, {
		start,
		manager,
		dependencies,
		locked,
		inline,
		command
	});
	if (build.versionVariable !== void 0) noteVersionVariable(project, build.versionVariable);
	if (version === void 0 || trace.findings.some((found) => found.severity === "error")) return detection(void 0, trace);
	const launch = {
		language: "python",
		directory: view.directory,
		packageManager: build.manager,
		version,
		step: start.step,
		entrypoint: override?.entrypoint ?? entrypointOf(start.form),
		command: [...command.command, ...listening.options],
		environment: {
			...djangoSettings(project, start),
			...pythonPath(project, manager, start),
			...listening.environment
		},
		...toPort(listening),
		...healthOf(project, start, listening.port?.protocol),
		confidence: start.confidence,
		build,
		processes: override === void 0 ? furtherProcesses(project, start) : []
	};
	return detection(hints.entrypoint === void 0 ? launch : {
		...launch,
		confidence: "high"
	}, trace);
}
function healthOf(project, start, protocol) {
	if (protocol === "grpc") return hasGrpcHealth(project, start) ? { grpcHealth: true } : {};
	const path = protocol === "http" ? healthPath(project, start) : void 0;
	return path === void 0 ? {} : { healthPath: path };
}
function given$1(override) {
	const { command } = override;
	const binds = command.some((argument) => typeof argument !== "string");
	const [program = ""] = command.filter((argument) => typeof argument === "string");
	return {
		command,
		added: [],
		binds,
		handlesSignals: [
			"gunicorn",
			"uvicorn",
			"hypercorn",
			"celery",
			"streamlit",
			"daphne",
			"granian",
			"waitress-serve"
		].includes(program)
	};
}
/** The metadata that stands in the file that starts (PEP 723). */
function inlineOf(project, start) {
	return readInlineScript(start.path, project.view.text(start.path) ?? "");
}
/** Packages that bring a server along. */
const brings = {
	chainlit: "uvicorn",
	"fastapi-cli": "uvicorn",
	fastmcp: "uvicorn",
	gradio: "uvicorn",
	mcp: "uvicorn",
	nicegui: "uvicorn",
	"python-fasthtml": "uvicorn",
	quart: "hypercorn"
};
/** Tells whether a package is installed in production: declared, locked, or brought by an extra. */
function installed(dependencies, locked) {
	const names = /* @__PURE__ */ new Set([...locked?.keys() ?? [], ...dependencies.flatMap(broughtBy)]);
	return (name) => names.has(name);
}
function broughtBy({ name, extras }) {
	if (name === void 0) return [];
	const standard = ["fastapi", "litestar"].includes(name) ? /^(all|standard)$/ : /^uvicorn$/;
	const server = extras.some((extra) => standard.test(extra)) ? ["uvicorn"] : [];
	const known = Object.hasOwn(brings, name) ? brings[name] : void 0;
	return [
		name,
		...server,
		...known === void 0 ? [] : [known]
	];
}
/** Code that is neither installed nor beside the working directory must be named. */
function pythonPath(project, manager, start) {
	const { root, form } = start;
	const directory = form.kind === "file" ? form.path.split("/").slice(0, -1).join("/") : void 0;
	if (root === "" || directory === root) return {};
	return project.manifest.importRoots.includes(root) && installs(project, manager, start) ? {} : { PYTHONPATH: root };
}
function noteVersionVariable(project, name) {
	const message = `The version comes from Git tags; the image's build gets it as ${name}.`;
	project.trace.findings.push(finding("detect.build-version", "info", message));
}

// src/detect/python/package-main.ts
const step$1 = "2-package-main";
/** Step 2: a root package with `__main__.py`, the one named as the project first, then by name. */
function packageMain(project) {
	const { view, manifest } = project;
	listExcluded(project);
	const packages = topDirectories(view).filter((name) => name !== "app" && !manifest.importRoots.includes(name)).filter((name) => view.has(`${name}/__main__.py`));
	const own = packages.find((name) => normaliseName(name) === manifest.name);
	const chosen = own ?? packages[0];
	if (chosen === void 0) return void 0;
	const others = packages.filter((name) => name !== chosen);
	for (const name of others) {
		const why = own === void 0 ? `${chosen} comes first by name` : "not named as the project";
		reject(project, {
			step: step$1,
			entrypoint: `module:${name}`,
			path: `${name}/__main__.py`,
			why
		});
	}
	if (own === void 0 && others.length > 0) {
		const message = `Several packages can be run: ${packages.join(", ")}.`;
		const place = { file: view.name(`${chosen}/__main__.py`) };
		project.trace.findings.push(finding("detect.ambiguous", "warning", message, place));
	}
	const path = `${chosen}/__main__.py`;
	const module = moduleName(chosen, "") ?? chosen;
	const confidence = own === void 0 && others.length > 0 ? "low" : "high";
	const why = `package ${chosen} has a __main__.py`;
	return {
		step: step$1,
		form: {
			kind: "module",
			module
		},
		path,
		line: 1,
		root: "",
		confidence,
		why
	};
}
function listExcluded(project) {
	const { view } = project;
	const found = view.paths.filter((path) => /^[^/]+\/__main__\.py$/.test(path));
	for (const path of found) {
		const directory = path.split("/")[0] ?? "";
		const why = excludedDirectory(view, directory);
		if (why !== void 0) reject(project, {
			step: step$1,
			entrypoint: `module:${directory}`,
			path,
			why
		});
	}
}

// src/detect/python/scan.ts
const step = "5-scan";
const names = [
	"wsgi",
	"asgi",
	"server",
	"run",
	"start",
	"serve",
	"bot",
	"worker",
	"cli"
];
const seen = [
	"main.py",
	"__main__.py",
	"app.py",
	"wsgi.py",
	"asgi.py",
	"application.py"
];
/**
* Step 5: the root's files, then those of its packages; applications, then guards that listen, then other guards, then
* `main`; among equals by name.
*/
function scan(project) {
	const { view } = project;
	const found = best(project, view.paths.filter((path) => /^[^/]+\.py$/.test(path)).filter((path) => !seen.includes(path)));
	if (found !== void 0) return found;
	const packages = new Set(topDirectories(view));
	return best(project, view.paths.filter((path) => /^[^/]+\/[^/]+\.py$/.test(path) && packages.has(path.split("/")[0] ?? "")));
}
function best(project, paths) {
	const [first, ...others] = paths.flatMap((path) => {
		const file = path.split("/").at(-1) ?? "";
		const text = project.view.text(path);
		if (excludedFile(file) || text === void 0 || !mayStart(text)) return [];
		const start = formOf(project, path, step);
		const rank = start === void 0 ? void 0 : rankOf(project, start);
		if (start === void 0 || rank === void 0) return [];
		return [{
			start,
			rank,
			name: nameRank(project, file)
		}];
	}).sort((a, b) => a.rank - b.rank || a.name - b.name);
	if (first === void 0) return void 0;
	for (const { start } of others) {
		const { path, line } = start;
		const why = `${first.start.path} comes first`;
		reject(project, {
			step,
			entrypoint: `file:${path}`,
			path,
			line,
			why
		});
	}
	const equal = others.filter((it) => it.rank === first.rank && it.name === first.name);
	if (equal.length === 0) return {
		...first.start,
		confidence: lower(first.start.confidence)
	};
	const message = `Several files could start the service: ${[first, ...equal].map((it) => project.view.name(it.start.path)).join(", ")}.`;
	const place = {
		file: project.view.name(first.start.path),
		line: first.start.line ?? 1
	};
	project.trace.findings.push(finding("detect.ambiguous", "warning", message, place));
	return {
		...first.start,
		confidence: "low"
	};
}
function lower(confidence) {
	return confidence === "high" ? "medium" : "low";
}
/** Saves parsing files that cannot be a start. */
function mayStart(text) {
	return text.includes("__name__") || text.includes("def main") || mayDefineApp(text) || text.includes("streamlit");
}
function rankOf(project, start) {
	const facts = project.facts(start.path);
	const guarded = facts?.guard !== void 0;
	const listens = (facts?.serves.length ?? 0) > 0;
	switch (start.form.kind) {
		case "asgi":
		case "wsgi": return guarded ? 0 : 1;
		case "streamlit": return 1;
		case "celery": return 6;
		case "file":
		case "module":
			if (!guarded) return void 0;
			return listens ? 2 : 3;
		case "function":
		case "script": return 4;
	}
}
function nameRank(project, file) {
	const name = file.replace(/\.py$/, "");
	const index = names.indexOf(name);
	if (index >= 0) return index;
	const last = 2 * names.length;
	if (normaliseName(name) === project.manifest.name) return names.length;
	const part = names.findIndex((one) => name.split("_").includes(one));
	return part >= 0 ? names.length + 1 + part : last + 1;
}
/** Step 5, the last: the only file at the root, when it does something. */
function singleScript(project) {
	const at = "5-single-script";
	const files = project.view.paths.filter((path) => /^[^/]+\.py$/.test(path) && !excludedFile(path));
	const [only] = files;
	if (only === void 0 || files.length > 1) return void 0;
	const start = formOf(project, only, at);
	return start === void 0 ? void 0 : {
		...start,
		confidence: "low"
	};
}

// src/detect/python/workspace.ts
/** A workspace belongs to its root: a member's scripts never decide for it, but they are told. */
function listMembers(project) {
	const { view, manifest } = project;
	const patterns = asTexts(manifest.pyproject?.get("tool", "uv", "workspace", "members"));
	const members = view.paths.filter((path) => path.endsWith("/pyproject.toml") && patterns.some((pattern) => matches$1(pattern, path.slice(0, -15))));
	for (const path of members.slice(0, 100)) {
		const toml = readToml(path, view.text(path) ?? "");
		if (isFault(toml)) continue;
		for (const name of toml.keys("project", "scripts")) {
			const line = toml.line("project", "scripts", name);
			reject(project, {
				step: "1-console-script",
				entrypoint: `script:${name}`,
				path,
				line,
				why: "a script of a workspace member; name the member with path to start it"
			});
		}
	}
}
/** `packages/*`: a star stands for one part of the path. */
function matches$1(pattern, path) {
	const wanted = pattern.replace(/^\.\/|\/$/g, "").split("/");
	const parts = path.split("/");
	return wanted.length === parts.length && wanted.every((part, index) => part === "*" || part === parts[index]);
}

// src/detect/python/python.ts
/** The search's steps, in order: the first that finds a start wins. */
const steps = [
	frameworkConfig,
	consoleScript,
	packageMain,
	managePy,
	rootMain,
	app,
	appMore,
	scan,
	workerOnly,
	singleScript
];
/**
* Finds how a Python project starts. No launch has an error finding; a guess among several has `detect.ambiguous`. Under
* `--strict` a caller refuses `detect.ambiguous`, `detect.manager-conflict` and `detect.version-conflict`.
*/
function detectPython(view, hints, parser) {
	const project = openProject(view, hints, parser, newTrace());
	if (noteFaults(project)) return detection(void 0, project.trace);
	listMembers(project);
	const start = findStart(project);
	return start === void 0 ? nothing(project) : launchOf$2(project, start);
}
/** The launch of a command that is given: everything but the command comes from the project. */
function pythonCommand(given, view, hints, parser) {
	const project = openProject(view, hints, parser, newTrace());
	if (noteFaults(project)) return detection(void 0, project.trace);
	const quiet = {
		...project,
		trace: newTrace()
	};
	const { step, entrypoint, command } = given;
	const start = {
		...findStart(quiet) ?? {
			form: {
				kind: "file",
				path: ""
			},
			path: "",
			root: "",
			why: entrypoint
		},
		step,
		confidence: "high"
	};
	return launchOf$2(project, start, {
		entrypoint,
		command
	});
}
/**
* Resolves an override's text: `module:object`, `module:PKG`, `file:PATH`, `asgi:\u2026`, `wsgi:\u2026`, `script:NAME`,
* `function:module:name`, `streamlit:PATH`, a script's name or a `file.py`. The launch's step is `0-spec`; a caller that read it
* elsewhere writes its own step over it. A text that resolves to nothing is an error finding.
*/
function pythonEntry(text, view, parser, hints) {
	const project = openProject(view, hints, parser, newTrace());
	if (noteFaults(project)) return detection(void 0, project.trace);
	const start = resolveEntry(text, project);
	return start === void 0 ? detection(void 0, project.trace) : launchOf$2(project, start);
}
const manifests$1 = [
	"pyproject.toml",
	"requirements.txt",
	"Pipfile",
	"setup.py",
	"setup.cfg"
];
const locks = [
	"uv.lock",
	"poetry.lock",
	"pdm.lock",
	"Pipfile.lock"
];
const entries = [
	"manage.py",
	"main.py",
	"__main__.py",
	"app.py",
	"wsgi.py",
	"asgi.py",
	"server.py"
];
/** What speaks for Python in a project. */
function pythonSigns(view) {
	const manifest = manifests$1.find((path) => view.has(path));
	const lock = locks.find((path) => view.has(path));
	const packageEntry = view.paths.find((path) => /^(app|src|\w+)\/(main|__main__)\.py$/.test(path));
	const entry = entries.find((path) => view.has(path)) ?? packageEntry;
	const searched = /* @__PURE__ */ new Map([["", true]]);
	const sources = view.paths.filter((path) => {
		const cut = path.lastIndexOf("/");
		if (!path.endsWith(".py") || excludedFile(path.slice(cut + 1))) return false;
		const directory = path.slice(0, Math.max(0, cut));
		const isSearched = searched.get(directory) ?? excludedDirectory(view, directory) === void 0;
		searched.set(directory, isSearched);
		return isSearched;
	});
	return {
		...manifest === void 0 ? {} : { manifest },
		...lock === void 0 ? {} : { lock },
		...entry === void 0 ? {} : { entry },
		sources
	};
}
/** The first step that holds; what later steps would have found is told. */
function findStart(project) {
	for (const [index, step] of steps.entries()) {
		const start = step(project);
		if (start === void 0) continue;
		listLater(project, start, steps.slice(index + 1));
		return start;
	}
}
function listLater(project, start, later) {
	const listing = {
		...project,
		trace: newTrace()
	};
	const told = /* @__PURE__ */ new Set([entrypointOf(start.form)]);
	for (const step of later.filter((one) => one !== workerOnly && one !== singleScript)) {
		const other = step(listing);
		const entrypoint = other === void 0 ? void 0 : entrypointOf(other.form);
		if (other === void 0 || entrypoint === void 0 || told.has(entrypoint)) continue;
		told.add(entrypoint);
		const { path, line } = other;
		const why = `${start.step} comes first; ${other.why}`;
		reject(project, {
			step: other.step,
			entrypoint,
			path,
			line,
			why
		});
	}
}
/** A manifest that does not parse stops the search: what it would have said is not guessed. */
function noteFaults(project) {
	for (const { path, line, column, message } of project.manifest.faults) {
		const text = `${path} is not valid TOML: ${message}`;
		const place = {
			file: path,
			line,
			column
		};
		project.trace.findings.push(finding("detect.manifest-invalid", "error", text, place));
	}
	return project.manifest.faults.length > 0;
}
function nothing(project) {
	const { view, trace } = project;
	const old = trace.rejected.find((one) => one.why === "Python 2 syntax");
	if (old !== void 0) {
		const message = `${old.path} is written in Python 2.`;
		const place = {
			file: old.path,
			...old.line === void 0 ? {} : { line: old.line }
		};
		trace.findings.push(finding("detect.version-unsupported", "error", message, place));
		return detection(void 0, trace);
	}
	const notebooks = view.paths.some((path) => path.endsWith(".ipynb")) && !view.paths.some((path) => path.endsWith(".py"));
	const code = notebooks ? "detect.notebooks-only" : "detect.no-launch";
	const why = notebooks ? "The project holds notebooks, which are no service." : "No start was found in the Python sources.";
	trace.findings.push(finding(code, "error", why, { hint: "Write entrypoint: module:function in the spec, LABEL ENTRYPOINT in a Dockerfile, or web: in a Procfile." }));
	return detection(void 0, trace);
}

// src/detect/rust/binary.ts
const maxMembers = 100;
/** Every binary of the package and of the workspace's members, sorted by member and name. */
function rustBinaries(view, trace) {
	const root = readToml$1(view, "Cargo.toml", trace);
	if (root === void 0) return [];
	const workspace = own(root, "workspace");
	const defaults = texts(own(workspace, "default-members"));
	const members = workspace === void 0 ? [] : membersOf(view, texts(own(workspace, "members")));
	const ownBinaries = own(root, "package") === void 0 ? [] : packageBinaries(view, "", root, false);
	const rest = members.flatMap((member) => {
		const manifest = readToml$1(view, `${member}/Cargo.toml`, trace);
		const isDefault = defaults.some((pattern) => matches(pattern, member));
		return manifest === void 0 ? [] : packageBinaries(view, member, manifest, isDefault);
	});
	return [...ownBinaries, ...rest];
}
function membersOf(view, patterns) {
	return view.paths.filter((path) => path.endsWith("/Cargo.toml")).map((path) => path.slice(0, -11)).filter((directory) => patterns.some((pattern) => matches(pattern, directory))).slice(0, maxMembers);
}
/** Cargo's member globs: `*` is one path element. */
function matches(pattern, directory) {
	const wanted = pattern.replace(/^\.\//, "").replace(/\/$/, "").split("/");
	const found = directory.split("/");
	return wanted.length === found.length && wanted.every((part, index) => part === found[index] || simpleGlob(part, found[index] ?? ""));
}
function simpleGlob(pattern, text) {
	const [before = "", after] = pattern.split("*");
	return after !== void 0 && text.startsWith(before) && text.endsWith(after);
}
function packageBinaries(view, member, manifest, defaultMember) {
	const prefix = member === "" ? "" : `${member}/`;
	const name = ownText(manifest, "package", "name");
	if (name === void 0) return [];
	const preferred = ownText(manifest, "package", "default-run");
	const bins = own(manifest, "bin");
	const declared = Array.isArray(bins) ? bins.filter(isTable) : [];
	return [...new Map([...conventionalBinaries(view, prefix, name, declared), ...declaredBinaries(view, `${prefix}Cargo.toml`, name, declared)])].map(([binary, place]) => ({
		name: binary,
		member,
		...member === "" ? {} : { package: name },
		...place,
		defaultRun: binary === preferred,
		defaultMember
	}));
}
function declaredBinaries(view, file, name, declared) {
	return declared.map((bin) => {
		const binary = ownText(bin, "name") ?? name;
		return [binary, {
			path: file,
			line: lineOf$1(view.text(file), `"${binary}"`) ?? 1
		}];
	});
}
/** `src/main.rs` is named like the package, `src/bin/NAME.rs` by its file, unless `[[bin]]` names the file. */
function conventionalBinaries(view, prefix, name, declared) {
	const taken = new Set(declared.map((bin) => ownText(bin, "path")));
	return view.paths.filter((path) => path.startsWith(`${prefix}src/`) && !taken.has(path.slice(prefix.length))).flatMap((path) => {
		const below = path.slice(prefix.length + 4);
		const stem = below === "main.rs" ? name : /^bin\/([\w-]+)(?:\.rs|\/main\.rs)$/.exec(below)?.[1];
		return stem === void 0 ? [] : [[stem, {
			path,
			line: mainLine(view, path)
		}]];
	});
}
function mainLine(view, path) {
	return lineOf$1(view.text(path), /\bfn main\(/) ?? 1;
}
function texts(value) {
	return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

// src/detect/rust/program-line.ts
/** An option of clap is declared over a few lines; beyond this it is another option's. */
const optionLines = 8;
/**
* The lines of a program without its unit tests, which by custom stand last in a file. The declaration of a `port`
* option comes first, as one line, so that its default counts before any other number.
*/
function programLines(view, paths) {
	const lines = withoutTests(sourceLines(view, paths));
	return [...portOptions(lines), ...lines];
}
function withoutTests(lines) {
	const tested = /* @__PURE__ */ new Set();
	return lines.filter(({ path, text }) => {
		if (/^\s*#\[cfg\(test\)\]/.test(text)) tested.add(path);
		return !tested.has(path) && !/(^|\/)tests?\.rs$/.test(path);
	});
}
/** `Arg::new("port") \u2026 .default_value("8000")`, `#[arg(\u2026 default_value_t = 8000)] port: u16`. */
function portOptions(lines) {
	return lines.flatMap((line, index) => {
		const built = /\bArg::(?:new|with_name)\("port"\)/.test(line.text);
		const derived = /^\s*(?:pub(?:\(\w+\))?\s+)?port\s*:/.test(line.text);
		if (!built && !derived) return [];
		const from = built ? index : Math.max(0, index - optionLines);
		const own = lines.slice(from, built ? index + optionLines : index).filter(({ path }) => path === line.path).map(({ text }) => text.trim());
		const text = built ? own.join(" ") : own.join(" ").split("#[").at(-1) ?? "";
		const port = /\bdefault_value(?:_t)?\s*[=(]\s*"?(\d{2,5})\b/.exec(text)?.[1];
		return port === void 0 ? [] : [{
			...line,
			text: `port = ${port}`
		}];
	});
}

// src/detect/rust.ts
/** Rust: `default-run`, the only binary, then the default members of a workspace. */
const rust = {
	signs: signs$1,
	detect: detectRust,
	command: rustCommand,
	entry: rustEntry
};
const defaultVersion = "1.90";
function signs$1(view) {
	const binaryFile = view.has("src/main.rs") || view.hasDirectory("src/bin");
	return {
		...view.has("Cargo.toml") ? { manifest: "Cargo.toml" } : {},
		...view.has("Cargo.lock") ? { lock: "Cargo.lock" } : {},
		...view.has("src/main.rs") ? { entry: "src/main.rs" } : {},
		sources: sourceFiles(view, /\.rs$/),
		minor: !/^\s*\[(\[bin\]|workspace)/m.test(view.text("Cargo.toml") ?? "") && !binaryFile
	};
}
function detectRust(view, hints) {
	const trace = newTrace();
	const found = choose(view, trace);
	return found === void 0 ? detection(void 0, trace) : launchOf$1(view, hints, found, trace);
}
function rustCommand(given, view, hints) {
	const trace = newTrace();
	const word = given.command[0];
	const called = typeof word === "string" ? word.split("/").at(-1) : void 0;
	const named = rustBinaries(view, trace).find(({ name }) => name === called);
	const binary = named === void 0 ? choose(view, trace) : {
		binary: named,
		step: given.step
	};
	if (binary === void 0) return detection(void 0, trace);
	return withCommand(launchOf$1(view, hints, binary, trace), given, relocate, trace);
}
/** `binary:NAME`, or the name alone. */
function rustEntry(text, view, hints) {
	const trace = newTrace();
	const name = text.replace(/^binary:/, "");
	const binaries = rustBinaries(view, trace);
	const binary = binaries.find((one) => one.name === name);
	if (binary !== void 0) return launchOf$1(view, hints, {
		binary,
		step: "0-spec"
	}, trace);
	const list = binaries.map((one) => one.name).join(", ") || "none";
	const message = `entrypoint ${text.slice(0, 120)} is no binary; there are: ${list}`;
	trace.findings.push(finding("detect.entrypoint-unresolved", "error", message));
	return detection(void 0, trace);
}
function choose(view, trace) {
	const binaries = rustBinaries(view, trace);
	const preferred = binaries.find((binary) => binary.defaultRun);
	if (preferred !== void 0) return {
		binary: preferred,
		step: "1-default-run"
	};
	const [only] = binaries;
	if (only === void 0) return void 0;
	if (binaries.length === 1) return {
		binary: only,
		step: "2-only-bin"
	};
	const members = binaries.filter((binary) => binary.defaultMember);
	const [member] = members;
	if (member !== void 0 && members.length === 1) return {
		binary: member,
		step: "3-default-member"
	};
	for (const { name, path, line } of binaries) trace.rejected.push({
		entrypoint: `binary:${name}`,
		step: "2-only-bin",
		path: view.name(path),
		line,
		why: "one of several binaries"
	});
	const list = binaries.map(({ name }) => name);
	const message = `${binaries.length} binaries and no default-run: ${list.slice(0, 20).join(", ")}`;
	const hint = `Set default-run in Cargo.toml, or entrypoint: binary:${list[0]} in the spec.`;
	trace.findings.push(finding("detect.ambiguous", "error", message, { hint }));
}
function launchOf$1(view, hints, { binary, step }, trace) {
	trace.evidence.push({
		path: view.name(binary.path),
		line: binary.line,
		why: `binary ${binary.name}`
	});
	const prefix = binary.member === "" ? "" : `${binary.member}/`;
	const files = sourceFiles(view, /\.rs$/).filter((path) => path.startsWith(prefix));
	const start = {
		language: "rust",
		packageManager: "cargo",
		version: versionOf(view, hints, trace),
		step,
		entrypoint: `binary:${binary.name}`,
		command: ["/app/main"],
		confidence: "high",
		build: rustBuild(view, hints, binary, trace)
	};
	const found = listening(view, programLines(view, files), patterns, trace);
	return detection(compiledLaunch(view, start, found, hints), trace);
}
function versionOf(view, hints, trace) {
	if (hints.version !== void 0) return {
		value: hints.version,
		from: "spec"
	};
	for (const [path, pattern] of [
		["rust-toolchain.toml", /^\s*channel\s*=\s*"(\d+\.\d+(?:\.\d+)?)"/m],
		["rust-toolchain", /^\s*(\d+\.\d+(?:\.\d+)?)\s*$/m],
		[".tool-versions", /^rust\s+(\d+\.\d+(?:\.\d+)?)/m]
	]) {
		const text = view.text(path);
		const value = pattern.exec(text ?? "")?.[1];
		if (value === void 0) continue;
		const line = lineOf$1(text, pattern) ?? 1;
		trace.evidence.push({
			path: view.name(path),
			line,
			why: `Rust ${value}`
		});
		return {
			value,
			from: `${view.name(path)}:${line}`
		};
	}
	return minimumVersion(view, trace);
}
/** `rust-version` is the least a crate builds with, so ours stands unless it asks for a newer one. */
function minimumVersion(view, trace) {
	const text = view.text("Cargo.toml");
	const pattern = /^\s*rust-version\s*=\s*"(\d+)\.(\d+)(?:\.\d+)?"/m;
	const match = pattern.exec(text ?? "");
	const line = lineOf$1(text, pattern) ?? 1;
	const [major, minor] = defaultVersion.split(".").map(Number);
	if (!(match !== null && Number(match[1]) === major && Number(match[2]) > (minor ?? 0))) return {
		value: defaultVersion,
		from: "default"
	};
	trace.evidence.push({
		path: view.name("Cargo.toml"),
		line,
		why: `rust-version ${match[1]}.${match[2]}`
	});
	return {
		value: `${match[1]}.${match[2]}`,
		from: `${view.name("Cargo.toml")}:${line}`
	};
}
/** Crates that link a C library of the system or compile one. */
const native = [
	{
		crate: "openssl-sys",
		build: ["pkg-config", "libssl-dev"],
		run: ["libssl3"]
	},
	{
		crate: "pq-sys",
		build: ["libpq-dev"],
		run: ["libpq5"]
	},
	{
		crate: "mysqlclient-sys",
		build: ["libmariadb-dev"],
		run: ["libmariadb3"]
	},
	{
		crate: "libz-sys",
		build: ["pkg-config", "zlib1g-dev"],
		run: ["zlib1g"]
	},
	{
		crate: "rdkafka-sys",
		build: ["cmake", "g++"],
		run: []
	},
	{
		crate: "prost-build",
		build: ["protobuf-compiler"],
		run: []
	},
	{
		crate: "bindgen",
		build: ["libclang-dev"],
		run: []
	},
	{
		crate: "aws-lc-sys",
		build: ["cmake"],
		run: []
	}
];
function rustBuild(view, hints, binary, trace) {
	const lock = view.text("Cargo.lock");
	const vendored = /name = "openssl-src"/.test(lock ?? "");
	const found = native.filter(({ crate }) => lineOf$1(lock, `name = "${crate}"`) !== void 0).filter(({ crate }) => !(vendored && crate === "openssl-sys"));
	const packages = (key) => [...found.flatMap((one) => one[key].map((name) => ({
		name,
		why: `${view.name("Cargo.lock")}:${lineOf$1(lock, `name = "${one.crate}"`)} ${one.crate}`
	}))), ...(hints.systemPackages?.[key] ?? []).map((name) => ({
		name,
		why: "asked for by the spec"
	}))];
	if (lock === void 0) {
		const file = view.name("Cargo.toml");
		trace.findings.push(finding("detect.no-lock", "warning", "No Cargo.lock: the image is not repeatable", { file }));
	}
	const run = packages("run");
	return {
		language: "rust",
		...binary.package === void 0 ? {} : { package: binary.package },
		binary: binary.name,
		locked: lock !== void 0,
		buildPackages: packages("build"),
		...run.length === 0 ? {} : { runPackages: run }
	};
}
function relocate(words) {
	const first = words[0];
	return typeof first === "string" && first !== "sh" ? ["/app/main", ...words.slice(1)] : words;
}
const patterns = {
	literal: [
		/\bdefault_value(?:_t)?\s*[=(]\s*"?(\d{4,5})\b/,
		/^port = (\d{2,5})$/,
		/\b(?:bind|bind_auto_h2c|listen|serve|parse|from_str)\w*(?:::<\w+>)?\(\s*&?\(?"[\w.[\]:-]{0,60}:(\d{2,5})"/,
		/"(?:0\.0\.0\.0|127\.0\.0\.1|localhost|\[::1?\]):(\d{2,5})"/,
		/\[\s*(?:0,\s*0,\s*0,\s*0|127,\s*0,\s*0,\s*1)\s*\],\s*(\d{2,5})/,
		/\(\s*"(?:0\.0\.0\.0|127\.0\.0\.1|localhost)"\s*,\s*(\d{2,5})/,
		/\bport\s*[:=]\s*(?:u16\s*=\s*)?(\d{4,5})\b/
	],
	variable: [
		/\benv::var\("((?:[A-Z]+_)?PORT)"\).{0,60}unwrap_or\w*\(.{0,20}?"?(\d{2,5})/,
		/\benv::var(?:_os)?\("((?:[A-Z]+_)?PORT)"\)/,
		/\bvar\("((?:[A-Z]+_)?PORT)"\)/
	],
	address: /\bvar\("(HOST|BIND_ADDRESS|BIND_HOST|LISTEN_HOST)"\)/,
	grpc: /\btonic::|\bServer::builder\(\)/,
	http: /\bHttpServer::new\(|\baxum::serve\(/,
	serves: /\bHttpServer::new\(|\baxum::|\bTcpListener::bind\(|\brocket::(?:build|launch)|\bwarp::serve\(|#\[launch\]/
};

// src/detect/static.ts
/** Pages and no program: the root of a Staticfile, `public/`, the root's index.html, `dist/`. */
const staticPages = {
	signs,
	detect: detectStatic,
	command: staticCommand,
	entry: staticEntry
};
function signs(view) {
	const pages = ["index.html", "public/index.html"].find(view.has);
	return {
		...view.has("Staticfile") ? { manifest: "Staticfile" } : {},
		...pages === void 0 ? {} : { entry: pages },
		sources: [],
		minor: !view.has("Staticfile")
	};
}
function detectStatic(view, hints) {
	const trace = newTrace();
	const root = staticfileRoot(view, trace) ?? [
		".",
		"public",
		"dist",
		"site",
		"www",
		"docs"
	].find((one) => view.has(pageOf(one)));
	if (root === void 0) return detection(void 0, trace);
	return detection(launchOf(view, hints, root, trace), trace);
}
function staticCommand(given, view, hints) {
	const found = detectStatic(view, hints);
	if (found.launch === void 0) return found;
	return {
		...found,
		launch: {
			...found.launch,
			...given,
			confidence: "low"
		}
	};
}
/** `static:DIR`. */
function staticEntry(text, view, hints) {
	const trace = newTrace();
	const root = text.replace(/^static:/, "").replace(/^\.\/|\/$/g, "") || ".";
	if (root === "." || view.hasDirectory(root)) return detection({
		...launchOf(view, hints, root, trace),
		step: "0-spec"
	}, trace);
	const message = `entrypoint ${text.slice(0, 120)}: there is no such directory`;
	trace.findings.push(finding("detect.entrypoint-unresolved", "error", message));
	return detection(void 0, trace);
}
function launchOf(view, hints, root, trace) {
	const page = pageOf(root);
	const html = view.text(page);
	const singlePage = /<(?:div|main)\s+id=["']?(?:app|root|__next)["'\s>]/.test(html ?? "");
	if (html !== void 0) trace.evidence.push({
		path: view.name(page),
		line: 1,
		why: "pages"
	});
	return {
		language: "static",
		directory: view.directory,
		packageManager: "none",
		version: {
			value: "",
			from: "default"
		},
		step: view.has("Staticfile") ? "1-staticfile" : "2-pages",
		entrypoint: `static:${root}`,
		command: [
			"nginx",
			"-g",
			"daemon off;"
		],
		environment: {},
		port: {
			number: hints.port?.number ?? 8080,
			protocol: "http"
		},
		bindable: false,
		confidence: root === "." || root === "public" ? "high" : "medium",
		build: {
			language: "static",
			root,
			singlePage
		},
		processes: []
	};
}
function staticfileRoot(view, trace) {
	const text = view.text("Staticfile");
	const pattern = /^\s*root\s*:\s*["']?([\w./-]+)["']?\s*$/m;
	const root = pattern.exec(text ?? "")?.[1]?.replace(/^\.\/|\/$/g, "");
	if (root === void 0 || root.split("/").includes("..")) return void 0;
	trace.evidence.push({
		...at(view.name("Staticfile"), lineOf$1(text, pattern)),
		why: `root ${root}`
	});
	return root === "" ? "." : root;
}
function pageOf(root) {
	return root === "." ? "index.html" : `${root}/index.html`;
}

// src/detect/language-score.ts
/** Signs of each language, in the order that settles nothing but the listing. */
const languages = [
	{
		language: "python",
		signs: pythonSigns
	},
	{
		language: "node",
		signs: node.signs
	},
	{
		language: "go",
		signs: go.signs
	},
	{
		language: "rust",
		signs: rust.signs
	},
	{
		language: "java",
		signs: java.signs
	},
	{
		language: "static",
		signs: staticPages.signs
	}
];
/** Languages we know by their manifests and do not build. */
const known = [
	{
		name: "PHP",
		manifest: /^(composer\.json|index\.php)$/
	},
	{
		name: "Ruby",
		manifest: /^(Gemfile|config\.ru)$/
	},
	{
		name: ".NET",
		manifest: /^[^/]+\.(csproj|fsproj|vbproj|sln|slnx)$/
	},
	{
		name: "Elixir",
		manifest: /^mix\.exs$/
	},
	{
		name: "Deno",
		manifest: /^deno\.jsonc?$/
	}
];
const margin = 20;
/** The project's language by its signs; a margin under 20 points is asked about and not guessed. */
function chooseLanguage(view, hints, preferred, trace) {
	if (hints.language !== void 0) return hints.language;
	const scores = languageScores(view);
	const [best, second] = scores;
	if (preferred !== void 0 && scores.some(({ language }) => language === preferred)) return preferred;
	const other = known.find(({ manifest }) => view.paths.some((path) => manifest.test(path)));
	if (other !== void 0 && (best === void 0 || best.points < 60)) {
		reportUnsupported(view, other, trace);
		return;
	}
	if (best === void 0) return void 0;
	if (second !== void 0 && best.points - second.points < margin && second.points >= 60) {
		const message = `${best.language} (${best.points} points) and ${second.language} (${second.points}) are equally likely`;
		const hint = `Set language: ${best.language} or language: ${second.language} in the spec.`;
		trace.findings.push(finding("detect.language-ambiguous", "error", message, { hint }));
		return;
	}
	reportSecond(view, best, second, trace);
	return best.language;
}
/** Languages with any sign, the most points first. */
function languageScores(view) {
	const signed = languages.map(({ language, signs }) => ({
		language,
		signs: signs(view)
	}));
	const sizes = signed.map(({ signs }) => sum(signs.sources.map(view.size)));
	const total = sum(sizes);
	const firm = signed.some(({ signs }) => signs.minor !== true && (signs.manifest ?? signs.entry) !== void 0);
	return signed.map((one, index) => ({
		...one,
		points: pointsOf(one.signs, firm) + share(sizes[index] ?? 0, total)
	})).filter(({ signs, points }) => points > 0 && (signs.manifest ?? signs.entry ?? signs.sources[0]) !== void 0).sort((a, b) => b.points - a.points);
}
/** A front end's package.json beside another language's project counts little: it starts nothing. */
function pointsOf(signs, firm) {
	if (signs.minor === true && firm) return signs.manifest === void 0 ? 10 : 20;
	const manifest = signs.manifest === void 0 ? 0 : 60;
	return (signs.manifest !== void 0 && signs.lock !== void 0 ? 100 : manifest) + (signs.entry === void 0 ? 0 : 40);
}
function share(size, total) {
	return total === 0 ? 0 : Math.round(20 * size / total);
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
function reportSecond(view, best, second, trace) {
	const manifest = second?.signs.manifest;
	if (second === void 0 || manifest === void 0) return;
	const message = `${second.language} stands beside ${best.language} (${second.points} and ${best.points} points)`;
	trace.findings.push(finding("detect.second-project", "info", message, { file: view.name(manifest) }));
}
function reportUnsupported(view, { name, manifest }, trace) {
	const file = view.name(view.paths.find((path) => manifest.test(path)) ?? "");
	const message = `${name} is known but not built (${file})`;
	trace.findings.push(finding("detect.language-unsupported", "error", message, { file }));
}

// src/detect/project-directory.ts
const manifests = /* @__PURE__ */ new Set([
	"pyproject.toml",
	"requirements.txt",
	"setup.py",
	"setup.cfg",
	"Pipfile",
	"package.json",
	"go.mod",
	"go.work",
	"Cargo.toml",
	"pom.xml",
	"build.gradle",
	"build.gradle.kts",
	"settings.gradle",
	"settings.gradle.kts",
	"Staticfile"
]);
const starts = /* @__PURE__ */ new Set([
	"Dockerfile",
	"Procfile",
	"main.py",
	"__main__.py",
	"app.py",
	"manage.py",
	"server.py",
	"wsgi.py",
	"asgi.py",
	"application.py",
	"index.js",
	"server.js",
	"app.js",
	"main.go",
	"index.html",
	"composer.json",
	"Gemfile",
	"mix.exs",
	"deno.json"
]);
/** The spec's path, else the root if something stands there, else the only directory with a manifest. */
function projectDirectory(tree, hints) {
	if (hints.path !== void 0) return namedDirectory(tree, hints.path);
	const root = projectView(tree, "");
	const below = root.paths.some((path) => manifests.has(path) || starts.has(path)) ? [] : manifestDirectories(root);
	const [only] = below;
	if (only === void 0) return {
		directory: "",
		findings: []
	};
	if (below.length === 1) {
		const message = `The project is in ${only}: the only directory with a manifest`;
		return {
			directory: only,
			findings: [finding("detect.directory-nested", "info", message, { file: only })]
		};
	}
	const message = `${below.length} directories hold a project, and the root holds none: ${below.slice(0, 20).join(", ")}`;
	const hint = `Write one entry for each, with path: ${only}`;
	return {
		directory: void 0,
		findings: [finding("detect.directory-ambiguous", "error", message, { hint })]
	};
}
/** Directories with a manifest that lie in no other such directory: members belong to their root. */
function manifestDirectories(view) {
	const found = [];
	const candidates = view.paths.filter((path) => manifests.has(path.split("/").at(-1) ?? "") && path.includes("/") && !isForeign(path)).map((path) => path.split("/").slice(0, -1).join("/")).sort((a, b) => a.split("/").length - b.split("/").length);
	for (const directory of candidates) if (!found.some((one) => directory === one || directory.startsWith(`${one}/`))) found.push(directory);
	return found.sort();
}
function namedDirectory(tree, path) {
	const directory = path.replace(/^\.\//, "").replace(/\/$/, "").replace(/^\.$/, "");
	if (directory === "" || tree.paths.some((one) => one.startsWith(`${directory}/`))) return {
		directory,
		findings: []
	};
	const others = manifestDirectories(projectView(tree, "")).slice(0, 20);
	const hint = others.length === 0 ? {} : { hint: `Directories with a project: ${others.join(", ")}` };
	const message = `path ${directory} is no directory of the source`;
	return {
		directory: void 0,
		findings: [finding("detect.directory-missing", "error", message, hint)]
	};
}

// src/detect/no-launch.ts
const ways = "Say it in one of three ways: entrypoint or command in the spec, LABEL ENTRYPOINT=\"module:function\" in a Dockerfile, or \"web: command\" in a Procfile.";
const code = /\.(py|js|mjs|cjs|ts|tsx|jsx|go|rs|java|kt|scala|rb|php|cs|ex|exs|c|cc|cpp|h|swift|sh)$/;
const document = /\.(md|rst|txt|adoc|pdf|png|jpe?g|gif|svg|webp|csv|tex|ya?ml)$|(^|\/)(LICENSE|COPYING|NOTICE|AUTHORS|CODEOWNERS|\.git\w+)$/i;
/** Why no start was found, in words of its own for each kind of source. */
function noLaunch(view, language, rejected) {
	const place = view.directory === "" ? {} : { file: view.directory };
	const sources = view.paths.filter((path) => code.test(path));
	const notebooks = view.paths.filter((path) => path.endsWith(".ipynb"));
	if (sources.length === 0 && notebooks.length > 0) {
		const message = `There is no program but notebooks (${notebooks.length}); notebooks are not started as servers`;
		const hint = `Move the code into a module. ${ways}`;
		return finding("detect.notebooks-only", "error", message, {
			...place,
			hint
		});
	}
	if (sources.length === 0 && view.paths.every((path) => document.test(path))) {
		const message = `There is no program, only documents: ${list(view.paths)}`;
		return finding("detect.documents-only", "error", message, {
			...place,
			hint: ways
		});
	}
	if (language !== void 0 && isLibrary(view, language, rejected)) {
		const message = `This is a ${language} library: others import it, and nothing in it starts.${lookedAt(view, rejected)}`;
		return finding("detect.library-only", "error", message, {
			...place,
			hint: ways
		});
	}
	const message = `Nothing here says how it starts.${lookedAt(view, rejected)}${elsewhere(view)}`;
	return finding("detect.no-launch", "error", message, {
		...place,
		hint: ways
	});
}
function isLibrary(view, language, rejected) {
	const ours = view.paths.filter((path) => !isForeign(path));
	const rejectedForUse = rejected.some(({ why }) => /library|only exports/.test(why));
	switch (language) {
		case "node": return rejectedForUse || /"(exports|types|files)"\s*:/.test(view.text("package.json") ?? "");
		case "python": return [
			"pyproject.toml",
			"setup.py",
			"setup.cfg"
		].some(view.has) && ours.some((path) => path.endsWith("/__init__.py"));
		case "go": return view.has("go.mod") && ours.some((path) => path.endsWith(".go"));
		case "rust": return view.has("src/lib.rs");
		case "java": return rejected.length > 0;
		case "static": return false;
	}
}
/** Every candidate with its reason; without candidates the files at the top. */
function lookedAt(view, rejected) {
	if (rejected.length === 0) return ` Looked at: ${list(view.paths) || "no file"}.`;
	return ` Looked at: ${rejected.map(({ path, line, entrypoint, why }) => {
		return `${line === void 0 ? path : `${path}:${line}`} ${entrypoint.slice(0, 80)} (${why.slice(0, 160)})`;
	}).slice(0, 30).join("; ")}.`;
}
function elsewhere(view) {
	const directories = manifestDirectories(view);
	return directories.length === 0 ? "" : ` Directories with a project of their own: ${list(directories)}.`;
}
function list(paths) {
	const shown = paths.slice(0, 20).join(", ");
	return paths.length > 20 ? `${shown} and ${paths.length - 20} more` : shown;
}

// src/detect/entrypoint.ts
/** Every form of an entrypoint in one table: what it looks like and what it starts. */
const entrypointForms = [
	{
		kind: "script",
		form: "script:NAME=module:function",
		language: "python",
		means: "a console script"
	},
	{
		kind: "module",
		form: "module:PKG",
		language: "python",
		means: "python -m PKG"
	},
	{
		kind: "file",
		form: "file:PATH",
		means: "a file, by the interpreter of its language"
	},
	{
		kind: "function",
		form: "function:module:name",
		language: "python",
		means: "a function without arguments"
	},
	{
		kind: "asgi",
		form: "asgi:module:object",
		language: "python",
		means: "an ASGI app under uvicorn"
	},
	{
		kind: "wsgi",
		form: "wsgi:module:object",
		language: "python",
		means: "a WSGI app under gunicorn"
	},
	{
		kind: "streamlit",
		form: "streamlit:PATH",
		language: "python",
		means: "a Streamlit app"
	},
	{
		kind: "procfile",
		form: "procfile:NAME=CMD",
		means: "a process of the Procfile"
	},
	{
		kind: "command",
		form: "command:CMD",
		means: "a command as it is written"
	},
	{
		kind: "dockerfile",
		form: "dockerfile:PATH",
		means: "the author's image"
	},
	{
		kind: "npm",
		form: "npm:SCRIPT",
		language: "node",
		means: "a script of package.json"
	},
	{
		kind: "binary",
		form: "binary:PATH",
		means: "a main package of Go, or a binary of Cargo"
	},
	{
		kind: "jar",
		form: "jar:PATH",
		language: "java",
		means: "a jar that the build makes"
	},
	{
		kind: "static",
		form: "static:DIR",
		language: "static",
		means: "a directory of pages"
	}
];
/** An entrypoint's kind and target, or undefined when it can be none: empty, too long, or with control characters. */
function parseEntrypoint(text) {
	if (text.length > 1024 || text.trim() === "" || /[\u0000-\u001f\u007f]/.test(text)) return void 0;
	const [, word, target = ""] = /^([a-z]+):(.*)$/.exec(text) ?? [];
	const form = entrypointForms.find(({ kind }) => kind === word);
	if (form === void 0) return {
		kind: void 0,
		target: text,
		language: languageOf(text)
	};
	if (target.trim() === "") return void 0;
	const language = form.kind === "file" ? languageOf(target) : form.language;
	return {
		kind: form.kind,
		target,
		language
	};
}
function languageOf(target) {
	if (/\.py$/.test(target)) return "python";
	if (/\.[cm]?[jt]s$/.test(target)) return "node";
	if (/\.jar$/.test(target)) return "java";
	return /^[A-Za-z_][\w.]*:[A-Za-z_][\w.]*(\(\))?$/.test(target) ? "python" : void 0;
}

// src/detect/procfile.ts
const limits = {
	lines: 200,
	lineLength: 8192
};
/** Reads a Procfile by Heroku's grammar, `name: command` on a line. It is no YAML. */
function parseProcfile(text) {
	const processes = /* @__PURE__ */ new Map();
	const invalid = [];
	for (const [index, raw] of text.split("\n").slice(0, limits.lines).entries()) {
		const line = raw.trimEnd().slice(0, limits.lineLength);
		const [, name, command] = /^([A-Za-z0-9_-]+):[ \t]*(\S.*)$/.exec(line) ?? [];
		if (name !== void 0 && command !== void 0 && !processes.has(name)) processes.set(name, {
			name,
			command,
			line: index + 1
		});
		else if (!/^\s*(#.*)?$/.test(line)) invalid.push(index + 1);
	}
	return {
		processes: [...processes.values()],
		invalid
	};
}
/** The server: `web`, else the first that is no `release`. */
function mainProcess({ processes }) {
	return processes.find(({ name }) => name === "web") ?? processes.find(({ name }) => name !== "release");
}
/** A process name as a workload's: lower case, hyphens. Undefined when nothing is left of it. */
function workloadName(name) {
	const label = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 32).replace(/-+$/, "");
	return label === "" ? void 0 : label;
}
function processForm({ command }) {
	return toExecForm(command);
}
/** A command with its assignments in front, for a process that has no environment of its own. */
function withAssignments(form, command) {
	const assigned = Object.entries(form.environment).map(([name, value]) => typeof value === "string" ? `${name}=${value}` : { bind: `${name}=${value.bind}` });
	return assigned.length === 0 ? command : [
		"env",
		...assigned,
		...command
	];
}

// src/detect/project.ts
const searches = {
	node,
	go,
	rust,
	java,
	static: staticPages
};
/** The search of a language: how the project starts. The Python grammar is loaded only here. */
async function detectIn(language, project) {
	const { view, hints } = project;
	if (language === "python") return detectPython(view, hints, await project.loadPython());
	return searches[language].detect(view, hints);
}
async function commandIn(language, project, given) {
	const { view, hints } = project;
	if (language === "python") return pythonCommand(given, view, hints, await project.loadPython());
	return searches[language].command(given, view, hints);
}
async function entryIn(language, project, text) {
	const { view, hints } = project;
	if (language === "python") return pythonEntry(text, view, await project.loadPython(), hints);
	return searches[language].entry(text, view, hints);
}

// src/detect/override.ts
/** The overrides of the spec and of the environment, the strongest first. */
function specOverrides({ hints }) {
	const found = [];
	if (hints.command !== void 0) {
		const text = `command:${hints.command.join(" ")}`;
		found.push({
			step: "0-spec",
			text,
			source: "command of the spec",
			words: hints.command
		});
	}
	if (hints.entrypoint !== void 0) found.push({
		step: "0-spec",
		text: hints.entrypoint,
		source: "entrypoint of the spec"
	});
	const environment = hints.environmentEntrypoint;
	if (environment !== void 0) {
		const whose = environment.from === "spec" ? "the spec's env" : "the caller's environment";
		found.push({
			step: "0-env",
			text: environment.value,
			source: `ENTRYPOINT in ${whose}`
		});
	}
	return found;
}
/** The launch an override names. The step is the override's; what resolves to nothing is an error finding. */
async function resolveOverride(project, override) {
	const found = await resolve(project, override);
	if (found.launch === void 0) return found;
	return {
		...found,
		launch: {
			...found.launch,
			step: override.step
		}
	};
}
async function resolve(project, override) {
	const trace = newTrace();
	const entrypoint = parseEntrypoint(override.text);
	if (override.words !== void 0) return given(project, override, fromWords(override.words));
	if (entrypoint === void 0) {
		const message = `${override.source} is no entrypoint: ${JSON.stringify(override.text.slice(0, 80))}`;
		trace.findings.push(finding("detect.entrypoint-invalid", "error", message, { expected: "module:object, a script, a file, or <kind>:<target>" }));
		return detection(void 0, trace);
	}
	const { kind, target } = entrypoint;
	if (kind === "command") return given(project, override, commandForm(target));
	if (kind === "procfile") {
		const command = procfileCommand(project, target, trace);
		if (command === void 0) return detection(void 0, trace);
		return given(project, override, toExecForm(command));
	}
	if (kind === "dockerfile") return dockerfile(project, target);
	const language = entrypoint.language ?? chooseLanguage(project.view, project.hints, void 0, trace);
	if (language === void 0) return detection(void 0, trace);
	return withTrace(await entryIn(language, project, override.text), trace);
}
/** A target is JSON when it is an array, else a command line. */
function commandForm(target) {
	try {
		const value = JSON.parse(target);
		if (Array.isArray(value) && value.every((word) => typeof word === "string")) return fromWords(value);
	} catch {}
	return toExecForm(target);
}
/** `NAME=CMD` brings its command along; `NAME` alone is looked up, and is an error finding when it is not there. */
function procfileCommand({ view }, target, trace) {
	const equals = target.indexOf("=");
	if (equals > 0) return target.slice(equals + 1);
	const { processes } = parseProcfile(view.text("Procfile") ?? "");
	const named = processes.find(({ name }) => name === target);
	if (named !== void 0) return named.command;
	const names = processes.map(({ name }) => name);
	const near = nearestNames(target, names, 1)[0];
	trace.findings.push(finding("detect.entrypoint-unresolved", "error", `The Procfile has no process ${target}`, {
		expected: names.length === 0 ? "a Procfile" : `one of ${names.join(", ")}`,
		...near === void 0 ? {} : { hint: `Did you mean procfile:${near}?` }
	}));
}
function dockerfile(project, target) {
	const trace = newTrace();
	const found = findDockerfile({
		...project,
		hints: {
			...project.hints,
			dockerfile: target
		}
	}, trace);
	return found === void 0 ? detection(void 0, trace) : withTrace(imageLaunch(project, found, void 0), trace);
}
async function given(project, override, form) {
	const trace = newTrace();
	const preferred = commandLanguage(form.command[0]);
	const language = chooseLanguage(project.view, project.hints, preferred, trace);
	const { step, text } = override;
	if (language === void 0) return bareCommand(project, override, form);
	const found = await commandIn(language, project, {
		step,
		entrypoint: text,
		command: form.command
	});
	return withTrace(withForm(found, form, project.hints), trace);
}
/** What the command line itself says wins over what the source says: assignments, its port, its address. */
function withForm(found, form, hints) {
	if (found.launch === void 0) return found;
	const { launch } = found;
	const number = hints.port?.number ?? form.port ?? launch.port?.number;
	const port = launch.port === void 0 || number === void 0 ? {} : { port: {
		...launch.port,
		number
	} };
	const environment = {
		...launch.environment,
		...form.environment
	};
	return {
		...found,
		launch: {
			...launch,
			...port,
			environment,
			bindable: launch.bindable || form.bindable
		}
	};
}
/** A command in the author's image: no language needs to be known for it. */
function bareCommand(project, { step, text }, form) {
	const trace = newTrace();
	const found = findDockerfile(project, trace);
	if (found === void 0) {
		chooseLanguage(project.view, project.hints, void 0, trace);
		trace.findings.push(finding("detect.no-launch", "error", "A command is given, and nothing says what to install: no language is known for this source", { hint: "Set language in the spec, or add a Dockerfile." }));
		return detection(void 0, trace);
	}
	const image = imageLaunch(project, found, void 0);
	if (image.launch === void 0) return image;
	const { command, environment, bindable } = form;
	const launch = {
		...image.launch,
		step,
		entrypoint: text,
		command,
		environment,
		bindable
	};
	return {
		...image,
		launch
	};
}
/** The language whose program a command calls. */
function commandLanguage(word) {
	const program = typeof word === "string" ? word.split("/").at(-1) ?? "" : "";
	if (/^(python[\d.]*|gunicorn|uvicorn|hypercorn|daphne|granian|waitress-serve|flask|fastapi|celery|streamlit|chainlit|uv|poetry|pipenv|rq|dramatiq)$/.test(program)) return "python";
	if (/^(node|npm|npx|yarn|pnpm|bun|next|tsx|ts-node)$/.test(program)) return "node";
	return program === "java" ? "java" : void 0;
}

// src/detect/server-option.ts
const gunicorn = {
	address: ["-b", "--bind"],
	port: ["-b", "--bind"],
	joint: { bind: "{address}:{port}" }
};
const apart = (address, port) => ({
	address,
	port
});
const uvicorn = apart(["--host"], [
	"--port",
	"--uds",
	"--fd"
]);
/** Servers whose options stand above their configuration files and environment. */
const servers = {
	gunicorn,
	hypercorn: gunicorn,
	uvicorn,
	granian: uvicorn,
	"fastapi run": uvicorn,
	"flask run": apart(["--host", "-h"], ["--port", "-p"]),
	"streamlit run": apart(["--server.address"], ["--server.port"]),
	daphne: apart(["-b", "--bind"], [
		"-p",
		"--port",
		"-u",
		"-e"
	])
};
/**
* A server's command with the options that let the manifest choose address and port, where the author left them to a
* configuration file or a default. A shell line and any other program stay as they are.
*/
function withServerOptions(form) {
	const options = form.shell ? void 0 : serverOf(form.command);
	if (options === void 0) return form;
	const sets = (names) => form.command.some((word) => isOption(word, names));
	const [address = "", port = ""] = [options.address[0], options.port[0]];
	const added = [];
	if (options.joint !== void 0) {
		if (!sets(options.address)) added.push(options.address.at(-1) ?? address, options.joint);
	} else {
		if (!sets(options.address)) added.push(address, { bind: "{address}" });
		if (!sets(options.port)) added.push(port, { bind: "{port}" });
	}
	const command = [...form.command, ...added];
	const bindable = form.bindable || command.some((word) => bindsAddress(word));
	return {
		...form,
		command,
		bindable
	};
}
function serverOf(command) {
	const words = command.filter((word) => typeof word === "string");
	const start = /^python3?$/.test(words[0] ?? "") && words[1] === "-m" ? 2 : 0;
	const [name = "", verb = ""] = words.slice(start);
	const program = name.split("/").at(-1) ?? name;
	const key = [`${program} ${verb}`, program].find((one) => Object.hasOwn(servers, one));
	return key === void 0 ? void 0 : servers[key];
}
/** `--bind`, `--bind=\u2026`, and `-b0.0.0.0` for a short one. */
function isOption(word, names) {
	const text = typeof word === "string" ? word : word.bind;
	return names.some((name) => text === name || text.startsWith(`${name}=`) || name.length === 2 && text.startsWith(name) && !text.startsWith("--"));
}
function bindsAddress(word) {
	return typeof word !== "string" && word.bind.includes("{address}");
}

// src/detect/procfile-start.ts
/** The launch a Procfile declares, or undefined when there is none or it names no server or worker. */
async function procfileStart(project) {
	const { view, hints } = project;
	const text = view.text("Procfile");
	if (text === void 0) return void 0;
	const procfile = parseProcfile(text);
	const main = mainProcess(procfile);
	if (main === void 0) return void 0;
	const trace = newTrace();
	const file = view.name("Procfile");
	trace.evidence.push({
		path: file,
		line: main.line,
		why: `${main.name}: ${main.command.slice(0, 160)}`
	});
	reportLines(file, procfile, main, trace);
	const written = processForm(main);
	const form = main.name === "web" ? withServerOptions(written) : written;
	const language = chooseLanguage(view, hints, commandLanguage(form.command[0]), trace);
	if (language === void 0) return withTrace({
		launch: void 0,
		...newTrace()
	}, trace);
	if (form.shell) reportShell(file, main, trace);
	const given = {
		step: "0-procfile",
		entrypoint: `procfile:${main.name}=${main.command.slice(0, 1e3)}`,
		command: form.command
	};
	const port = form.port ?? configuredPort(project, form);
	const told = port === void 0 ? form : {
		...form,
		port
	};
	const found = withForm(await commandIn(language, project, given), told, hints);
	if (found.launch === void 0) return withTrace(found, trace);
	const processes = await otherProcesses(project, procfile, main, language);
	const launch = {
		...asProcess(found.launch, main),
		processes
	};
	return withTrace({
		...found,
		launch
	}, trace);
}
/** The port of gunicorn's configuration file: what the author is used to, though the command line now says it. */
function configuredPort({ view }, { command }) {
	const words = command.map((word) => typeof word === "string" ? word : word.bind);
	if (!words.some((word) => word.split("/").at(-1) === "gunicorn")) return void 0;
	const option = words.findIndex((word) => word === "-c" || word === "--config");
	const path = (option < 0 ? "gunicorn.conf.py" : words[option + 1] ?? "").replace(/^(?:file:)?(?:\.\/)?/, "");
	const port = /^bind\s*=\s*["'][^"'\n]{0,80}:(\d{1,5})["']/m.exec(view.text(path) ?? "")?.[1];
	return port === void 0 ? void 0 : Number(port);
}
/** A process that is not `web` gets no port; `web` gets it in PORT too, as on Heroku. */
function asProcess(launch, main) {
	const { port, healthPath, grpcHealth, ...rest } = launch;
	if (main.name !== "web") return rest;
	return {
		...rest,
		...healthPath === void 0 ? {} : { healthPath },
		...grpcHealth === void 0 ? {} : { grpcHealth },
		port: port ?? {
			number: 8e3,
			protocol: "http"
		},
		environment: {
			PORT: { bind: "{port}" },
			...launch.environment
		}
	};
}
async function otherProcesses(project, procfile, main, language) {
	const found = [];
	for (const declared of procfile.processes.filter((one) => one !== main)) {
		const name = workloadName(declared.name);
		if (name === void 0 || found.some((one) => one.name === name)) continue;
		const form = processForm(declared);
		const given = {
			step: "0-procfile",
			entrypoint: `procfile:${declared.name}`,
			command: form.command
		};
		const { launch } = await commandIn(language, project, given);
		const role = declared.name === "release" ? "release" : "worker";
		const command = withAssignments(form, launch?.command ?? form.command);
		found.push({
			name,
			role,
			command,
			proposed: false
		});
	}
	return found;
}
function reportLines(file, procfile, main, trace) {
	for (const line of procfile.invalid.slice(0, 10)) {
		const message = `${file}:${line} is not name: command, or repeats a name`;
		trace.findings.push(finding("detect.procfile-line", "warning", message, {
			file,
			line
		}));
	}
	const others = procfile.processes.filter(({ name }) => name !== main.name && name !== "release");
	if (main.name === "web" || others.length === 0) return;
	const message = `The Procfile has no web process; ${main.name} was taken for the first workload`;
	trace.findings.push(finding("detect.ambiguous", "warning", message, {
		file,
		line: main.line
	}));
	for (const { name, command, line } of others) trace.rejected.push({
		entrypoint: `procfile:${name}=${command.slice(0, 160)}`,
		step: "0-procfile",
		path: file,
		line,
		why: "another process of a Procfile without web"
	});
}
function reportShell(file, { line, name }, trace) {
	const message = `${name} needs a shell: it is run by sh -c, and exec lets the server take its place`;
	trace.findings.push(finding("detect.shell-syntax", "info", message, {
		file,
		line
	}));
}

// src/detect/detect.ts
/**
* Finds how a source starts, without running any of it: overrides (spec, environment, label, the author's Dockerfile,
* Procfile) first, then the language's own search. No launch has an error finding that says what to do. The Python
* grammar is loaded only for a Python project.
*/
async function detect(tree, hints, loadPython) {
	const trace = newTrace();
	if (tree.paths.length === 0) {
		trace.findings.push(finding("detect.empty", "error", "The source holds no file"));
		return detection(void 0, trace);
	}
	const { directory, findings } = projectDirectory(tree, hints);
	trace.findings.push(...findings);
	if (directory === void 0) return detection(void 0, trace);
	const view = projectView(tree, directory);
	if (view.truncated) {
		const message = `More than ${view.paths.length} files: the search looked at the first ${view.paths.length}`;
		trace.findings.push(finding("detect.truncated", "warning", message));
	}
	return withTrace(await search({
		tree,
		view,
		hints,
		loadPython
	}), trace);
}
async function search(project) {
	const trace = newTrace();
	const author = findDockerfile(project, trace);
	if (hasError(trace)) return detection(void 0, trace);
	const override = await overridden(project, author, trace);
	const dockerfile = project.hints.dockerfile === "generate" ? void 0 : author;
	if (override !== void 0) return withTrace(override, trace);
	if (dockerfile !== void 0 && startsSomething(dockerfile.file)) {
		rejectProcfile(project, trace);
		const inside = await launchInside(project);
		return withTrace(imageLaunch(project, dockerfile, void 0, inside), trace);
	}
	const procfile = await procfileStart(project);
	if (procfile !== void 0) return explained(project, void 0, withTrace(procfile, trace));
	const language = chooseLanguage(project.view, project.hints, void 0, trace);
	if (language === void 0) return explained(project, language, detection(void 0, trace));
	const searched = withTrace(await detectIn(language, project), trace);
	return explained(project, language, await orPages(project, language, withExposedPort(searched, project, author)));
}
/** What the language's search finds in the same source: a Dockerfile tells no protocol and no health route. */
async function launchInside(project) {
	const language = chooseLanguage(project.view, project.hints, void 0, newTrace());
	return language === void 0 ? void 0 : (await detectIn(language, project)).launch;
}
/** The launch of the strongest override. One of the spec that resolves to nothing stops; a label's falls through. */
async function overridden(project, dockerfile, trace) {
	const [first, ...weaker] = specOverrides(project);
	const label = labelOverride(dockerfile, trace);
	if (first !== void 0) {
		for (const { text, step, source } of [...weaker, ...label === void 0 ? [] : [label]]) {
			const why = `${source}: ${first.source} stands above it`;
			trace.rejected.push({
				entrypoint: text,
				step,
				path: dockerfile?.path ?? "spec",
				why
			});
		}
		return inImage(project, dockerfile, await resolveOverride(project, first));
	}
	if (label === void 0 || dockerfile === void 0) return void 0;
	const found = await resolveOverride(project, label);
	if (found.launch !== void 0) {
		const { path, file } = dockerfile;
		trace.evidence.push({
			path,
			line: file.label?.line ?? 1,
			why: `LABEL ENTRYPOINT ${label.text}`
		});
		return inImage(project, dockerfile, found);
	}
	rejectLabel(dockerfile, label.text, found, trace);
}
/** An override keeps the author's image and changes its command alone, unless the spec wants ours. */
function inImage(project, dockerfile, found) {
	if (found.launch === void 0 || dockerfile === void 0) return found;
	if (project.hints.dockerfile === "generate") return found;
	if (found.launch.language === "image") return found;
	const image = imageLaunch(project, dockerfile, found.launch);
	return withTrace(image, {
		...found,
		evidence: [...found.evidence],
		rejected: [...found.rejected],
		findings: [...found.findings]
	});
}
function labelOverride(dockerfile, trace) {
	const label = dockerfile?.file.label;
	if (dockerfile === void 0 || label === void 0) return void 0;
	if (label.value !== void 0) return {
		step: "0-label",
		text: label.value,
		source: `LABEL ENTRYPOINT at ${dockerfile.path}:${label.line}`
	};
	rejectLabel(dockerfile, "a variable without a default", detection(void 0, newTrace()), trace);
}
function rejectLabel({ path, file }, text, found, trace) {
	const line = file.label?.line ?? 1;
	const why = found.findings.find(({ severity }) => severity === "error")?.message ?? "it has no value";
	const message = `LABEL ENTRYPOINT at ${path}:${line} is not used: ${why}`;
	trace.findings.push(finding("detect.label-unresolved", "warning", message, {
		file: path,
		line
	}));
	trace.rejected.push({
		entrypoint: text,
		step: "0-label",
		path,
		line,
		why
	});
}
function rejectProcfile({ view }, trace) {
	if (!view.has("Procfile")) return;
	const path = view.name("Procfile");
	trace.rejected.push({
		entrypoint: "procfile:web",
		step: "0-procfile",
		path,
		line: 1,
		why: "the author's Dockerfile stands above it"
	});
}
/** A package.json that only holds tools does not hide the pages beside it. */
async function orPages(project, language, found) {
	if (found.launch !== void 0 || language !== "node" || hasError(found)) return found;
	if (![
		"",
		"public/",
		"dist/"
	].some((root) => project.view.has(`${root}index.html`))) return found;
	const pages = await detectIn("static", project);
	const bundled = found.rejected.some(({ step }) => step === "2-framework");
	return pages.launch === void 0 || bundled ? found : withTrace(pages, {
		...newTrace(),
		rejected: [...found.rejected]
	});
}
/** A search without a launch always says why. */
function explained(project, language, found) {
	if (found.launch !== void 0 || hasError(found)) return found;
	const message = noLaunch(project.view, language, found.rejected);
	return {
		...found,
		findings: [...found.findings, message]
	};
}
function hasError({ findings }) {
	return findings.some(({ severity }) => severity === "error");
}

// src/flows/detect.ts
/** Explains how one source starts. Raises `slug.*`, `source.*` and `ref.*` Problems. */
async function detectSource(world, options) {
	const bytes = await world.specs.read("karst.yaml");
	const config = readConfig((bytes === void 0 ? {} : { karst: {
		path: "karst.yaml",
		bytes
	} }).karst, options);
	const slug = parseSlug(options.slug, config.hosts);
	world.progress.step(slug.text, "getting the source");
	const source = await openSource(world.sources(config), slug);
	world.progress.step(slug.text, "looking how it starts");
	const { path, entrypoint, callerEntrypoint } = options;
	const hints = {
		name: slug.kind === "repository" ? slug.repository : slug.path.split("/").at(-1) ?? "",
		defaultPython: config.defaultEnvironment.defaults.python,
		...path === void 0 ? {} : { path },
		...entrypoint === void 0 ? {} : { entrypoint },
		...callerEntrypoint === void 0 ? {} : { environmentEntrypoint: {
			value: callerEntrypoint,
			from: "caller"
		} }
	};
	const detection = await detect(source.tree, hints, world.loadPython);
	return {
		slug,
		pin: source.pin,
		path: path ?? "",
		detection
	};
}
async function openSource(sources, slug) {
	if (slug.kind === "directory") return await sources.open(slug);
	return await sources.fetch(slug, await sources.pin(slug));
}

export { managerVersions as i, detect as n, telemetryRelease as r, detectSource as t };