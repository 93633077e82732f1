//! `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
#[derive(Clone, Debug)]
pub struct Submit(pub(crate) Node);

impl Submit {
    /// 提交尽调资料 (partner)
    ///
    /// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mch_operation_manage::enhanced_due_diligence::due_diligence_id::submit::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("123000110")
    ///     .submit_data(
    ///         post::SubmitData::new()
    ///             .record_fields(vec![
    ///                 post::RecordFields::new()
    ///                     .item_id("")
    ///                     .field_name("")
    ///                     .name("")
    ///                     .r#type(0)
    ///                     .tips("")
    ///                     .placeholder("")
    ///                     .tooltip("")
    ///                     .required(0)
    ///                     .check_rule(
    ///                         post::CheckRule::new()
    ///                             .min_length(0)
    ///                             .max_length(0)
    ///                             .enum_file_exts(vec![post::EnumFileExts::PNG])
    ///                             .max_file_size(0)
    ///                             .enum_keys(vec![1])
    ///                             .enum_values(vec!["string".to_owned()]),
    ///                     )
    ///                     .relations(vec![post::Relations::new().source_key(0).source_value("")])
    ///                     .need_encrypt(true),
    ///             ]),
    ///     );
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0
            .chain("v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit", rest)
    }
}

/// 提交尽调资料
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, JsonText, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",
    );

    enumeration! {
        /// 限制提交的文件后缀
        EnumFileExts {
            PNG = "png",
            JPG = "jpg",
            JPEG = "jpeg",
        }
    }

    enumeration! {
        /// 尽调单状态
        DueDiligenceState {
            DUE_DILIGENCE_STATE_COLLECTING = "DUE_DILIGENCE_STATE_COLLECTING",
            DUE_DILIGENCE_STATE_AUDITING = "DUE_DILIGENCE_STATE_AUDITING",
            DUE_DILIGENCE_STATE_REJECTED = "DUE_DILIGENCE_STATE_REJECTED",
            DUE_DILIGENCE_STATE_EXPIRED = "DUE_DILIGENCE_STATE_EXPIRED",
            DUE_DILIGENCE_STATE_CANCELLED = "DUE_DILIGENCE_STATE_CANCELLED",
            DUE_DILIGENCE_STATE_FINISHED = "DUE_DILIGENCE_STATE_FINISHED",
        }
    }

    /// 提交尽调资料：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Required<String>,
        /// 提交资料内容
        pub submit_data: Option<JsonText<SubmitData>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 提交资料内容
        #[inline]
        pub fn submit_data(mut self, value: impl Into<JsonText<SubmitData>>) -> Self {
            self.submit_data = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("sub_mchid", &mut self.sub_mchid), ("submit_data", &mut self.submit_data)]);
        }
    }

    /// 提交资料内容
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubmitData {
        /// 资料项集合
        pub record_fields: Required<Vec<RecordFields>>,
    }

    impl SubmitData {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 资料项集合
        #[inline]
        pub fn record_fields(mut self, value: Vec<RecordFields>) -> Self {
            self.record_fields = Required::set(value);
            self
        }
    }

    impl Message for SubmitData {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("record_fields", &mut self.record_fields)]);
        }
    }

    /// 资料项集合
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RecordFields {
        /// 资料项ID
        pub item_id: Option<String>,
        /// 资料项英文名
        pub field_name: Option<String>,
        /// 资料项中文名
        pub name: Option<String>,
        /// 资料项类型，已知取值：`1`、`2`、`11`、`15`
        pub r#type: Option<i64>,
        /// 资料项填写提示
        pub tips: Option<String>,
        /// 输入框占位文案
        pub placeholder: Option<String>,
        /// 叹号悬浮提示语
        pub tooltip: Option<String>,
        /// 是否必须提交，已知取值：`0`、`1`
        pub required: Option<i64>,
        /// 校验规则
        pub check_rule: Option<CheckRule>,
        /// 资料项关联规则集合
        pub relations: Option<Vec<Relations>>,
        /// 提交内容需要加密
        pub need_encrypt: Option<bool>,
    }

    impl RecordFields {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 资料项ID
        #[inline]
        pub fn item_id(mut self, value: impl Into<String>) -> Self {
            self.item_id = Some(value.into());
            self
        }

        /// 资料项英文名
        #[inline]
        pub fn field_name(mut self, value: impl Into<String>) -> Self {
            self.field_name = Some(value.into());
            self
        }

        /// 资料项中文名
        #[inline]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// 资料项类型，已知取值：`1`、`2`、`11`、`15`
        #[inline]
        pub fn r#type(mut self, value: i64) -> Self {
            self.r#type = Some(value);
            self
        }

        /// 资料项填写提示
        #[inline]
        pub fn tips(mut self, value: impl Into<String>) -> Self {
            self.tips = Some(value.into());
            self
        }

        /// 输入框占位文案
        #[inline]
        pub fn placeholder(mut self, value: impl Into<String>) -> Self {
            self.placeholder = Some(value.into());
            self
        }

        /// 叹号悬浮提示语
        #[inline]
        pub fn tooltip(mut self, value: impl Into<String>) -> Self {
            self.tooltip = Some(value.into());
            self
        }

        /// 是否必须提交，已知取值：`0`、`1`
        #[inline]
        pub fn required(mut self, value: i64) -> Self {
            self.required = Some(value);
            self
        }

        /// 校验规则
        #[inline]
        pub fn check_rule(mut self, value: CheckRule) -> Self {
            self.check_rule = Some(value);
            self
        }

        /// 资料项关联规则集合
        #[inline]
        pub fn relations(mut self, value: Vec<Relations>) -> Self {
            self.relations = Some(value);
            self
        }

        /// 提交内容需要加密
        #[inline]
        pub fn need_encrypt(mut self, value: bool) -> Self {
            self.need_encrypt = Some(value);
            self
        }
    }

    impl Message for RecordFields {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("item_id", &mut self.item_id),
                ("field_name", &mut self.field_name),
                ("name", &mut self.name),
                ("type", &mut self.r#type),
                ("tips", &mut self.tips),
                ("placeholder", &mut self.placeholder),
                ("tooltip", &mut self.tooltip),
                ("required", &mut self.required),
                ("check_rule", &mut self.check_rule),
                ("relations", &mut self.relations),
                ("need_encrypt", &mut self.need_encrypt),
            ]);
        }
    }

    /// 校验规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CheckRule {
        /// 字符串最小长度
        pub min_length: Option<i64>,
        /// 字符串最大长度
        pub max_length: Option<i64>,
        /// 限制提交的文件后缀
        pub enum_file_exts: Option<Vec<Enumeration<EnumFileExts>>>,
        /// 限制文件提交大小
        pub max_file_size: Option<i64>,
        /// 枚举可选的字段枚举值
        pub enum_keys: Option<Vec<i64>>,
        /// 展示给商户看的枚举可选的字段列表
        pub enum_values: Option<Vec<String>>,
    }

    impl CheckRule {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 字符串最小长度
        #[inline]
        pub fn min_length(mut self, value: i64) -> Self {
            self.min_length = Some(value);
            self
        }

        /// 字符串最大长度
        #[inline]
        pub fn max_length(mut self, value: i64) -> Self {
            self.max_length = Some(value);
            self
        }

        /// 限制提交的文件后缀
        #[inline]
        pub fn enum_file_exts(mut self, value: Vec<Enumeration<EnumFileExts>>) -> Self {
            self.enum_file_exts = Some(value);
            self
        }

        /// 限制文件提交大小
        #[inline]
        pub fn max_file_size(mut self, value: i64) -> Self {
            self.max_file_size = Some(value);
            self
        }

        /// 枚举可选的字段枚举值
        #[inline]
        pub fn enum_keys(mut self, value: Vec<i64>) -> Self {
            self.enum_keys = Some(value);
            self
        }

        /// 展示给商户看的枚举可选的字段列表
        #[inline]
        pub fn enum_values(mut self, value: Vec<String>) -> Self {
            self.enum_values = Some(value);
            self
        }
    }

    impl Message for CheckRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("min_length", &mut self.min_length),
                ("max_length", &mut self.max_length),
                ("enum_file_exts", &mut self.enum_file_exts),
                ("max_file_size", &mut self.max_file_size),
                ("enum_keys", &mut self.enum_keys),
                ("enum_values", &mut self.enum_values),
            ]);
        }
    }

    /// 资料项关联规则集合
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Relations {
        /// 关联的资料项ID
        pub source_key: Option<i64>,
        /// 关联的资料项值
        pub source_value: Option<String>,
    }

    impl Relations {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 关联的资料项ID
        #[inline]
        pub fn source_key(mut self, value: i64) -> Self {
            self.source_key = Some(value);
            self
        }

        /// 关联的资料项值
        #[inline]
        pub fn source_value(mut self, value: impl Into<String>) -> Self {
            self.source_value = Some(value.into());
            self
        }
    }

    impl Message for Relations {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("source_key", &mut self.source_key),
                ("source_value", &mut self.source_value),
            ]);
        }
    }

    /// 提交尽调资料：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 尽调单状态
        pub due_diligence_state: Option<Enumeration<DueDiligenceState>>,
        /// 提交时间
        pub submit_time: Option<String>,
        /// 尽调要求提交的资料
        pub submission_template: Option<JsonText<SubmissionTemplate>>,
        /// 尽调已经提交的资料
        pub submission_data: Option<JsonText<SubmissionData>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("due_diligence_state", &mut self.due_diligence_state),
                ("submit_time", &mut self.submit_time),
                ("submission_template", &mut self.submission_template),
                ("submission_data", &mut self.submission_data),
            ]);
        }
    }

    /// 尽调要求提交的资料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubmissionTemplate {
        /// 资料项集合
        pub record_fields: Option<Vec<SubmissionTemplateRecordFields>>,
    }

    impl Message for SubmissionTemplate {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("record_fields", &mut self.record_fields)]);
        }
    }

    /// 尽调已经提交的资料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubmissionData {
        /// 资料项集合
        pub record_fields: Option<Vec<SubmissionDataRecordFields>>,
    }

    impl Message for SubmissionData {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("record_fields", &mut self.record_fields)]);
        }
    }

    /// 资料项集合
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubmissionTemplateRecordFields {
        /// 校验规则
        pub check_rule: Option<RecordFieldsCheckRule>,
        /// 是否允许修改内容，已知取值：`0`、`1`
        pub disabled: Option<i64>,
        /// 资料项值
        pub field_data: Option<String>,
        /// 资料项英文名
        pub field_name: Option<String>,
        /// 是否隐藏资料项
        pub hidden: Option<i64>,
        /// 资料项ID
        pub item_id: Option<String>,
        /// 资料项中文名
        pub name: Option<String>,
        /// 提交内容需要加密
        pub need_encrypt: Option<bool>,
        /// 输入占位文案
        pub placeholder: Option<String>,
        /// 是否必填，已知取值：`0`、`1`
        pub required: Option<i64>,
        /// 资料项填写提示
        pub tips: Option<String>,
        /// 叹号悬浮提示语
        pub tooltip: Option<String>,
        /// 资料项类型，已知取值：`1`、`2`、`11`、`15`
        pub r#type: Option<i64>,
        /// 日期类型是否可勾选“长期有效”，已知取值：`0`、`1`
        pub use_permanently_date: Option<i64>,
    }

    impl Message for SubmissionTemplateRecordFields {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("check_rule", &mut self.check_rule),
                ("disabled", &mut self.disabled),
                ("field_data", &mut self.field_data),
                ("field_name", &mut self.field_name),
                ("hidden", &mut self.hidden),
                ("item_id", &mut self.item_id),
                ("name", &mut self.name),
                ("need_encrypt", &mut self.need_encrypt),
                ("placeholder", &mut self.placeholder),
                ("required", &mut self.required),
                ("tips", &mut self.tips),
                ("tooltip", &mut self.tooltip),
                ("type", &mut self.r#type),
                ("use_permanently_date", &mut self.use_permanently_date),
            ]);
        }
    }

    /// 资料项集合
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SubmissionDataRecordFields {
        /// 资料项ID
        pub item_id: Option<String>,
        /// 资料项英文名
        pub field_name: Option<String>,
        /// 资料项中文名
        pub name: Option<String>,
        /// 资料项类型，已知取值：`1`、`2`、`11`、`15`
        pub r#type: Option<i64>,
        /// 资料项填写提示
        pub tips: Option<String>,
        /// 输入框占位文案
        pub placeholder: Option<String>,
        /// 叹号悬浮提示语
        pub tooltip: Option<String>,
        /// 是否必须提交，已知取值：`0`、`1`
        pub required: Option<i64>,
        /// 校验规则
        pub check_rule: Option<RecordFieldsCheckRule>,
        /// 资料项关联规则集合
        pub relations: Option<Vec<RecordFieldsRelations>>,
        /// 提交内容需要加密
        pub need_encrypt: Option<bool>,
    }

    impl Message for SubmissionDataRecordFields {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("item_id", &mut self.item_id),
                ("field_name", &mut self.field_name),
                ("name", &mut self.name),
                ("type", &mut self.r#type),
                ("tips", &mut self.tips),
                ("placeholder", &mut self.placeholder),
                ("tooltip", &mut self.tooltip),
                ("required", &mut self.required),
                ("check_rule", &mut self.check_rule),
                ("relations", &mut self.relations),
                ("need_encrypt", &mut self.need_encrypt),
            ]);
        }
    }

    /// 校验规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RecordFieldsCheckRule {
        /// 字符串最小长度
        pub min_length: Option<i64>,
        /// 字符串最大长度
        pub max_length: Option<i64>,
        /// 限制提交的文件后缀
        pub enum_file_exts: Option<Vec<Enumeration<EnumFileExts>>>,
        /// 限制文件提交大小
        pub max_file_size: Option<i64>,
        /// 枚举可选的字段枚举值
        pub enum_keys: Option<Vec<i64>>,
        /// 展示给商户看的枚举可选的字段列表
        pub enum_values: Option<Vec<String>>,
    }

    impl Message for RecordFieldsCheckRule {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("min_length", &mut self.min_length),
                ("max_length", &mut self.max_length),
                ("enum_file_exts", &mut self.enum_file_exts),
                ("max_file_size", &mut self.max_file_size),
                ("enum_keys", &mut self.enum_keys),
                ("enum_values", &mut self.enum_values),
            ]);
        }
    }

    /// 资料项关联规则集合
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RecordFieldsRelations {
        /// 关联的资料项ID
        pub source_key: Option<i64>,
        /// 关联的资料项值
        pub source_value: Option<String>,
    }

    impl Message for RecordFieldsRelations {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("source_key", &mut self.source_key),
                ("source_value", &mut self.source_value),
            ]);
        }
    }

    message!(
        Request,
        SubmitData,
        RecordFields,
        CheckRule,
        Relations,
        Response,
        SubmissionTemplate,
        SubmissionData,
        SubmissionTemplateRecordFields,
        SubmissionDataRecordFields,
        RecordFieldsCheckRule,
        RecordFieldsRelations
    );
}
