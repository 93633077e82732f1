//! 提交尽调资料 · Submit due diligence material
//!
//! `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`

/// 提交尽调资料 · Submit due diligence material
///
/// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
#[derive(Clone)]
pub struct Submit {
    pub(crate) node: crate::chain::Node,
}

impl Submit {
    /// 提交尽调资料 · Submit due diligence material
    ///
    /// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
    ///
    /// 服务商为子商户提交尽调资料，返回尽调单状态、提交时间和资料要求。模式：服务商。
    ///
    /// Submits a sub-merchant's due diligence material and returns the state and the required material. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::submit::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .mch_operation_manage()
    ///     .enhanced_due_diligence()
    ///     .due_diligence_id("123000110_2_2190381dakdajois1283i12jo")
    ///     .submit()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015631033](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
    #[doc(alias(
        "提交尽调资料",
        "Submit due diligence material",
        "商户尽职调查",
        "submit",
        "enhanced-due-diligence/submit"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit")
    }
}

/// 提交尽调资料 · Submit due diligence material
pub mod post {

    enumeration! {
        /// 限制提交的文件后缀 · Permitted file extensions
        EnumFileExts {
            /// `png`: PNG 图片 · PNG image
            PNG = "png",
            /// `jpg`: JPG 图片 · JPG image
            JPG = "jpg",
            /// `jpeg`: JPEG 图片 · JPEG image
            JPEG = "jpeg",
        }
    }

    enumeration! {
        /// 尽调单状态 · Due diligence status
        DueDiligenceState {
            /// `DUE_DILIGENCE_STATE_COLLECTING`: 资料收集中 · Data being collected
            DUE_DILIGENCE_STATE_COLLECTING = "DUE_DILIGENCE_STATE_COLLECTING",
            /// `DUE_DILIGENCE_STATE_AUDITING`: 审核中 · Under review
            DUE_DILIGENCE_STATE_AUDITING = "DUE_DILIGENCE_STATE_AUDITING",
            /// `DUE_DILIGENCE_STATE_REJECTED`: 已驳回 · Rejected
            DUE_DILIGENCE_STATE_REJECTED = "DUE_DILIGENCE_STATE_REJECTED",
            /// `DUE_DILIGENCE_STATE_EXPIRED`: 已过期 · Expired
            DUE_DILIGENCE_STATE_EXPIRED = "DUE_DILIGENCE_STATE_EXPIRED",
            /// `DUE_DILIGENCE_STATE_CANCELLED`: 已取消 · Cancelled
            DUE_DILIGENCE_STATE_CANCELLED = "DUE_DILIGENCE_STATE_CANCELLED",
            /// `DUE_DILIGENCE_STATE_FINISHED`: 已完成 · Finished
            DUE_DILIGENCE_STATE_FINISHED = "DUE_DILIGENCE_STATE_FINISHED",
        }
    }

    enumeration! {
        /// 限制提交的文件后缀 · Permitted file extensions
        CheckRuleEnumFileExts {
            /// `png`: PNG 图片 · PNG image
            PNG = "png",
            /// `jpg`: JPG 图片 · JPG image
            JPG = "jpg",
            /// `jpeg`: JPEG 图片 · JPEG image
            JPEG = "jpeg",
        }
    }

    enumeration! {
        /// 限制提交的文件后缀 · Permitted file extensions
        RecordFieldsCheckRuleEnumFileExts {
            /// `png`: PNG 图片 · PNG image
            PNG = "png",
            /// `jpg`: JPG 图片 · JPG image
            JPG = "jpg",
            /// `jpeg`: JPEG 图片 · JPEG image
            JPEG = "jpeg",
        }
    }

    /// 提交尽调资料：请求 · Submit due diligence material: request
    pub struct Request {
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 提交资料内容 · Submitted data
        ///
        /// JSON 文本。A text that holds JSON.
        pub submit_data: Option<crate::JsonText<SubmitData>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 提交资料内容 · Submitted data
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn submit_data<M>(
            mut self,
            value: impl crate::IntoMember<crate::JsonText<SubmitData>, M>,
        ) -> Self {
            self.submit_data = value.into_member();
            self
        }
    }

    /// 提交资料内容 · Submitted data
    pub struct SubmitData {
        /// 资料项集合（必填） · Record fields (required)
        pub record_fields: Option<Vec<RecordFields>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubmitData {
        /// 资料项集合（必填） · Record fields (required)
        pub fn record_fields<M>(mut self, value: impl crate::IntoList<RecordFields, M>) -> Self {
            self.record_fields = value.into_list();
            self
        }
    }

    /// 资料项集合 · Record fields
    pub struct RecordFields {
        /// 资料项ID · Record field ID
        pub item_id: Option<String>,
        /// 资料项英文名 · Record field name in English
        pub field_name: Option<String>,
        /// 资料项中文名 · Record field name in Chinese
        pub name: Option<String>,
        /// 资料项类型 · Record field type
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        /// - `15`: 含义见官方文档 · The official page has its meaning
        pub r#type: Option<i64>,
        /// 资料项填写提示 · Record field hint
        pub tips: Option<String>,
        /// 输入框占位文案 · Input placeholder
        pub placeholder: Option<String>,
        /// 叹号悬浮提示语 · Tooltip text
        pub tooltip: Option<String>,
        /// 是否必须提交 · Whether required
        ///
        /// - `0`: 否 · No
        /// - `1`: 是 · Yes
        pub required: Option<i64>,
        /// 校验规则 · Check rule
        pub check_rule: Option<CheckRule>,
        /// 资料项关联规则集合 · Record field relations
        pub relations: Option<Vec<Relations>>,
        /// 提交内容需要加密 · Whether content must be encrypted
        pub need_encrypt: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl RecordFields {
        /// 资料项ID · Record field ID
        pub fn item_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.item_id = value.into_member();
            self
        }

        /// 资料项英文名 · Record field name in English
        pub fn field_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.field_name = value.into_member();
            self
        }

        /// 资料项中文名 · Record field name in Chinese
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 资料项类型 · Record field type
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        /// - `15`: 含义见官方文档 · The official page has its meaning
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.r#type = value.into_member();
            self
        }

        /// 资料项填写提示 · Record field hint
        pub fn tips<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tips = value.into_member();
            self
        }

        /// 输入框占位文案 · Input placeholder
        pub fn placeholder<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.placeholder = value.into_member();
            self
        }

        /// 叹号悬浮提示语 · Tooltip text
        pub fn tooltip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tooltip = value.into_member();
            self
        }

        /// 是否必须提交 · Whether required
        ///
        /// - `0`: 否 · No
        /// - `1`: 是 · Yes
        pub fn required<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.required = value.into_member();
            self
        }

        /// 校验规则 · Check rule
        pub fn check_rule<M>(mut self, value: impl crate::IntoMember<CheckRule, M>) -> Self {
            self.check_rule = value.into_member();
            self
        }

        /// 资料项关联规则集合 · Record field relations
        pub fn relations<M>(mut self, value: impl crate::IntoList<Relations, M>) -> Self {
            self.relations = value.into_list();
            self
        }

        /// 提交内容需要加密 · Whether content must be encrypted
        pub fn need_encrypt<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.need_encrypt = value.into_member();
            self
        }
    }

    /// 校验规则 · Check rule
    pub struct CheckRule {
        /// 字符串最小长度 · Minimum string length
        pub min_length: Option<i64>,
        /// 字符串最大长度 · Maximum string length
        pub max_length: Option<i64>,
        /// 限制提交的文件后缀 · Permitted file extensions
        pub enum_file_exts: Option<Vec<EnumFileExts>>,
        /// 限制文件提交大小 · Maximum file size
        pub max_file_size: Option<i64>,
        /// 枚举可选的字段枚举值 · Selectable enumeration keys
        pub enum_keys: Option<Vec<i64>>,
        /// 展示给商户看的枚举可选的字段列表 · Selectable enumeration values
        pub enum_values: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CheckRule {
        /// 字符串最小长度 · Minimum string length
        pub fn min_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.min_length = value.into_member();
            self
        }

        /// 字符串最大长度 · Maximum string length
        pub fn max_length<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_length = value.into_member();
            self
        }

        /// 限制提交的文件后缀 · Permitted file extensions
        pub fn enum_file_exts<M>(mut self, value: impl crate::IntoList<EnumFileExts, M>) -> Self {
            self.enum_file_exts = value.into_list();
            self
        }

        /// 限制文件提交大小 · Maximum file size
        pub fn max_file_size<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.max_file_size = value.into_member();
            self
        }

        /// 枚举可选的字段枚举值 · Selectable enumeration keys
        pub fn enum_keys<M>(mut self, value: impl crate::IntoList<i64, M>) -> Self {
            self.enum_keys = value.into_list();
            self
        }

        /// 展示给商户看的枚举可选的字段列表 · Selectable enumeration values
        pub fn enum_values<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.enum_values = value.into_list();
            self
        }
    }

    /// 资料项关联规则集合 · Record field relations
    pub struct Relations {
        /// 关联的资料项ID · Related record field ID
        pub source_key: Option<i64>,
        /// 关联的资料项值 · Related record field value
        pub source_value: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Relations {
        /// 关联的资料项ID · Related record field ID
        pub fn source_key<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.source_key = value.into_member();
            self
        }

        /// 关联的资料项值 · Related record field value
        pub fn source_value<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.source_value = value.into_member();
            self
        }
    }

    /// 提交尽调资料：应答 · Submit due diligence material: answer
    #[non_exhaustive]
    pub struct Response {
        /// 尽调单状态 · Due diligence status
        pub due_diligence_state: DueDiligenceState,
        /// 提交时间 · Submission time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub submit_time: Option<crate::Time>,
        /// 尽调要求提交的资料 · Due diligence data required
        ///
        /// JSON 文本。A text that holds JSON.
        pub submission_template: Option<crate::JsonText<SubmissionTemplate>>,
        /// 尽调已经提交的资料 · Due diligence data submitted
        ///
        /// JSON 文本。A text that holds JSON.
        pub submission_data: Option<crate::JsonText<SubmissionData>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 尽调要求提交的资料 · Due diligence data required
    #[non_exhaustive]
    pub struct SubmissionTemplate {
        /// 资料项集合 · Record fields
        pub record_fields: Option<Vec<SubmissionTemplateRecordFields>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 尽调已经提交的资料 · Due diligence data submitted
    #[non_exhaustive]
    pub struct SubmissionData {
        /// 资料项集合 · Record fields
        pub record_fields: Option<Vec<SubmissionDataRecordFields>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 资料项集合 · Record fields
    #[non_exhaustive]
    pub struct SubmissionTemplateRecordFields {
        /// 校验规则 · Check rule
        pub check_rule: Option<RecordFieldsCheckRule>,
        /// 是否允许修改内容 · Whether editing is disabled
        ///
        /// - `0`: 含义见官方文档 · The official page has its meaning
        /// - `1`: 含义见官方文档 · The official page has its meaning
        pub disabled: Option<i64>,
        /// 资料项值 · Record field value
        pub field_data: Option<String>,
        /// 资料项英文名 · Record field name in English
        pub field_name: Option<String>,
        /// 是否隐藏资料项 · Whether the field is hidden
        pub hidden: Option<i64>,
        /// 资料项ID · Record field ID
        pub item_id: Option<String>,
        /// 资料项中文名 · Record field name in Chinese
        pub name: Option<String>,
        /// 提交内容需要加密 · Whether content must be encrypted
        pub need_encrypt: Option<bool>,
        /// 输入占位文案 · Input placeholder
        pub placeholder: Option<String>,
        /// 是否必填 · Whether required
        ///
        /// - `0`: 否 · No
        /// - `1`: 是 · Yes
        pub required: Option<i64>,
        /// 资料项填写提示 · Record field hint
        pub tips: Option<String>,
        /// 叹号悬浮提示语 · Tooltip text
        pub tooltip: Option<String>,
        /// 资料项类型 · Record field type
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        /// - `15`: 含义见官方文档 · The official page has its meaning
        pub r#type: Option<i64>,
        /// 日期类型是否可勾选“长期有效” · Whether date may be permanent
        ///
        /// - `0`: 否 · No
        /// - `1`: 是 · Yes
        pub use_permanently_date: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 资料项集合 · Record fields
    #[non_exhaustive]
    pub struct SubmissionDataRecordFields {
        /// 资料项ID · Record field ID
        pub item_id: Option<String>,
        /// 资料项英文名 · Record field name in English
        pub field_name: Option<String>,
        /// 资料项中文名 · Record field name in Chinese
        pub name: Option<String>,
        /// 资料项类型 · Record field type
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        /// - `15`: 含义见官方文档 · The official page has its meaning
        pub r#type: Option<i64>,
        /// 资料项填写提示 · Record field hint
        pub tips: Option<String>,
        /// 输入框占位文案 · Input placeholder
        pub placeholder: Option<String>,
        /// 叹号悬浮提示语 · Tooltip text
        pub tooltip: Option<String>,
        /// 是否必须提交 · Whether required
        ///
        /// - `0`: 否 · No
        /// - `1`: 是 · Yes
        pub required: Option<i64>,
        /// 校验规则 · Check rule
        pub check_rule: Option<SubmissionDataRecordFieldsCheckRule>,
        /// 资料项关联规则集合 · Record field relations
        pub relations: Option<Vec<RecordFieldsRelations>>,
        /// 提交内容需要加密 · Whether content must be encrypted
        pub need_encrypt: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 校验规则 · Check rule
    #[non_exhaustive]
    pub struct RecordFieldsCheckRule {
        /// 字符串最小长度 · Minimum string length
        pub min_length: Option<i64>,
        /// 字符串最大长度 · Maximum string length
        pub max_length: Option<i64>,
        /// 限制提交的文件后缀 · Permitted file extensions
        pub enum_file_exts: Option<Vec<CheckRuleEnumFileExts>>,
        /// 限制文件提交大小 · Maximum file size
        pub max_file_size: Option<i64>,
        /// 枚举可选的字段枚举值 · Selectable enumeration keys
        pub enum_keys: Option<Vec<i64>>,
        /// 展示给商户看的枚举可选的字段列表 · Selectable enumeration values
        pub enum_values: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 校验规则 · Check rule
    #[non_exhaustive]
    pub struct SubmissionDataRecordFieldsCheckRule {
        /// 字符串最小长度 · Minimum string length
        pub min_length: Option<i64>,
        /// 字符串最大长度 · Maximum string length
        pub max_length: Option<i64>,
        /// 限制提交的文件后缀 · Permitted file extensions
        pub enum_file_exts: Option<Vec<RecordFieldsCheckRuleEnumFileExts>>,
        /// 限制文件提交大小 · Maximum file size
        pub max_file_size: Option<i64>,
        /// 枚举可选的字段枚举值 · Selectable enumeration keys
        pub enum_keys: Option<Vec<i64>>,
        /// 展示给商户看的枚举可选的字段列表 · Selectable enumeration values
        pub enum_values: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 资料项关联规则集合 · Record field relations
    #[non_exhaustive]
    pub struct RecordFieldsRelations {
        /// 关联的资料项ID · Related record field ID
        pub source_key: Option<i64>,
        /// 关联的资料项值 · Related record field value
        pub source_value: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, SubmitData, RecordFields, CheckRule, Relations);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => submit_data: Optional "submit_data",
        }
        SubmitData {
            0 => record_fields: Required "record_fields",
        }
        RecordFields {
            0 => item_id: Optional "item_id",
            1 => field_name: Optional "field_name",
            2 => name: Optional "name",
            3 => r#type: Optional "type",
            4 => tips: Optional "tips",
            5 => placeholder: Optional "placeholder",
            6 => tooltip: Optional "tooltip",
            7 => required: Optional "required",
            8 => check_rule: Optional "check_rule",
            9 => relations: Optional "relations",
            10 => need_encrypt: Optional "need_encrypt",
        }
        CheckRule {
            0 => min_length: Optional "min_length",
            1 => max_length: Optional "max_length",
            2 => enum_file_exts: Optional "enum_file_exts",
            3 => max_file_size: Optional "max_file_size",
            4 => enum_keys: Optional "enum_keys",
            5 => enum_values: Optional "enum_values",
        }
        Relations {
            0 => source_key: Optional "source_key",
            1 => source_value: Optional "source_value",
        }
        Response {
            0 => due_diligence_state: Optional "due_diligence_state",
            1 => submit_time: Optional "submit_time",
            2 => submission_template: Optional "submission_template",
            3 => submission_data: Optional "submission_data",
        }
        SubmissionTemplate {
            0 => record_fields: Optional "record_fields",
        }
        SubmissionData {
            0 => record_fields: Optional "record_fields",
        }
        SubmissionTemplateRecordFields {
            0 => check_rule: Optional "check_rule",
            1 => disabled: Optional "disabled",
            2 => field_data: Optional "field_data",
            3 => field_name: Optional "field_name",
            4 => hidden: Optional "hidden",
            5 => item_id: Optional "item_id",
            6 => name: Optional "name",
            7 => need_encrypt: Optional "need_encrypt",
            8 => placeholder: Optional "placeholder",
            9 => required: Optional "required",
            10 => tips: Optional "tips",
            11 => tooltip: Optional "tooltip",
            12 => r#type: Optional "type",
            13 => use_permanently_date: Optional "use_permanently_date",
        }
        SubmissionDataRecordFields {
            0 => item_id: Optional "item_id",
            1 => field_name: Optional "field_name",
            2 => name: Optional "name",
            3 => r#type: Optional "type",
            4 => tips: Optional "tips",
            5 => placeholder: Optional "placeholder",
            6 => tooltip: Optional "tooltip",
            7 => required: Optional "required",
            8 => check_rule: Optional "check_rule",
            9 => relations: Optional "relations",
            10 => need_encrypt: Optional "need_encrypt",
        }
        RecordFieldsCheckRule {
            0 => min_length: Optional "min_length",
            1 => max_length: Optional "max_length",
            2 => enum_file_exts: Optional "enum_file_exts",
            3 => max_file_size: Optional "max_file_size",
            4 => enum_keys: Optional "enum_keys",
            5 => enum_values: Optional "enum_values",
        }
        SubmissionDataRecordFieldsCheckRule {
            0 => min_length: Optional "min_length",
            1 => max_length: Optional "max_length",
            2 => enum_file_exts: Optional "enum_file_exts",
            3 => max_file_size: Optional "max_file_size",
            4 => enum_keys: Optional "enum_keys",
            5 => enum_values: Optional "enum_values",
        }
        RecordFieldsRelations {
            0 => source_key: Optional "source_key",
            1 => source_value: Optional "source_value",
        }
    }
}
