//! `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Enumeration, JsonText, Listed, Message, Named, Object, enumeration, held, message,
        optional, request, required,
    };
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("sub_mchid"), optional::<JsonText<SubmitData>>("submit_data")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 提交资料内容
        pub fn submit_data(self, value: impl Into<JsonText<SubmitData>>) -> Self {
            Self(self.0.with::<JsonText<SubmitData>>("submit_data", value.into()))
        }
    }

    /// 提交资料内容
    #[derive(Clone)]
    pub struct SubmitData(pub(crate) Object);

    impl SubmitData {
        const MEMBERS: &'static [Listed] = &[required::<Vec<RecordFields>>("record_fields")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 资料项集合（必填）
        #[inline]
        pub fn record_fields(self, value: Vec<RecordFields>) -> Self {
            Self(self.0.with("record_fields", value))
        }
    }

    /// 资料项集合
    #[derive(Clone)]
    pub struct RecordFields(pub(crate) Object);

    impl RecordFields {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("item_id"),
            optional::<String>("field_name"),
            optional::<String>("name"),
            optional::<i64>("type"),
            optional::<String>("tips"),
            optional::<String>("placeholder"),
            optional::<String>("tooltip"),
            optional::<i64>("required"),
            optional::<CheckRule>("check_rule"),
            optional::<Vec<Relations>>("relations"),
            optional::<bool>("need_encrypt"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 资料项ID
        pub fn item_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("item_id", value.into()))
        }

        /// 资料项英文名
        pub fn field_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("field_name", value.into()))
        }

        /// 资料项中文名
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("name", value.into()))
        }

        /// 资料项类型，已知取值：`1`、`2`、`11`、`15`
        #[inline]
        pub fn r#type(self, value: i64) -> Self {
            Self(self.0.with("type", value))
        }

        /// 资料项填写提示
        pub fn tips(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("tips", value.into()))
        }

        /// 输入框占位文案
        pub fn placeholder(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("placeholder", value.into()))
        }

        /// 叹号悬浮提示语
        pub fn tooltip(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("tooltip", value.into()))
        }

        /// 是否必须提交，已知取值：`0`、`1`
        #[inline]
        pub fn required(self, value: i64) -> Self {
            Self(self.0.with("required", value))
        }

        /// 校验规则
        #[inline]
        pub fn check_rule(self, value: CheckRule) -> Self {
            Self(self.0.with("check_rule", value))
        }

        /// 资料项关联规则集合
        #[inline]
        pub fn relations(self, value: Vec<Relations>) -> Self {
            Self(self.0.with("relations", value))
        }

        /// 提交内容需要加密
        #[inline]
        pub fn need_encrypt(self, value: bool) -> Self {
            Self(self.0.with("need_encrypt", value))
        }
    }

    /// 校验规则
    #[derive(Clone)]
    pub struct CheckRule(pub(crate) Object);

    impl CheckRule {
        const MEMBERS: &'static [Listed] = &[
            optional::<i64>("min_length"),
            optional::<i64>("max_length"),
            optional::<Vec<Enumeration<EnumFileExts>>>("enum_file_exts"),
            optional::<i64>("max_file_size"),
            optional::<Vec<i64>>("enum_keys"),
            optional::<Vec<String>>("enum_values"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 字符串最小长度
        #[inline]
        pub fn min_length(self, value: i64) -> Self {
            Self(self.0.with("min_length", value))
        }

        /// 字符串最大长度
        #[inline]
        pub fn max_length(self, value: i64) -> Self {
            Self(self.0.with("max_length", value))
        }

        /// 限制提交的文件后缀
        #[inline]
        pub fn enum_file_exts(self, value: Vec<Enumeration<EnumFileExts>>) -> Self {
            Self(self.0.with("enum_file_exts", value))
        }

        /// 限制文件提交大小
        #[inline]
        pub fn max_file_size(self, value: i64) -> Self {
            Self(self.0.with("max_file_size", value))
        }

        /// 枚举可选的字段枚举值
        #[inline]
        pub fn enum_keys(self, value: Vec<i64>) -> Self {
            Self(self.0.with("enum_keys", value))
        }

        /// 展示给商户看的枚举可选的字段列表
        #[inline]
        pub fn enum_values(self, value: Vec<String>) -> Self {
            Self(self.0.with("enum_values", value))
        }
    }

    /// 资料项关联规则集合
    #[derive(Clone)]
    pub struct Relations(pub(crate) Object);

    impl Relations {
        const MEMBERS: &'static [Listed] =
            &[optional::<i64>("source_key"), optional::<String>("source_value")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 关联的资料项ID
        #[inline]
        pub fn source_key(self, value: i64) -> Self {
            Self(self.0.with("source_key", value))
        }

        /// 关联的资料项值
        pub fn source_value(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("source_value", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("due_diligence_state", &mut self.due_diligence_state),
                1 => Named("submit_time", &mut self.submit_time),
                2 => Named("submission_template", &mut self.submission_template),
                3 => Named("submission_data", &mut self.submission_data),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("record_fields", &mut self.record_fields),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("record_fields", &mut self.record_fields),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("check_rule", &mut self.check_rule),
                1 => Named("disabled", &mut self.disabled),
                2 => Named("field_data", &mut self.field_data),
                3 => Named("field_name", &mut self.field_name),
                4 => Named("hidden", &mut self.hidden),
                5 => Named("item_id", &mut self.item_id),
                6 => Named("name", &mut self.name),
                7 => Named("need_encrypt", &mut self.need_encrypt),
                8 => Named("placeholder", &mut self.placeholder),
                9 => Named("required", &mut self.required),
                10 => Named("tips", &mut self.tips),
                11 => Named("tooltip", &mut self.tooltip),
                12 => Named("type", &mut self.r#type),
                13 => Named("use_permanently_date", &mut self.use_permanently_date),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("item_id", &mut self.item_id),
                1 => Named("field_name", &mut self.field_name),
                2 => Named("name", &mut self.name),
                3 => Named("type", &mut self.r#type),
                4 => Named("tips", &mut self.tips),
                5 => Named("placeholder", &mut self.placeholder),
                6 => Named("tooltip", &mut self.tooltip),
                7 => Named("required", &mut self.required),
                8 => Named("check_rule", &mut self.check_rule),
                9 => Named("relations", &mut self.relations),
                10 => Named("need_encrypt", &mut self.need_encrypt),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("min_length", &mut self.min_length),
                1 => Named("max_length", &mut self.max_length),
                2 => Named("enum_file_exts", &mut self.enum_file_exts),
                3 => Named("max_file_size", &mut self.max_file_size),
                4 => Named("enum_keys", &mut self.enum_keys),
                5 => Named("enum_values", &mut self.enum_values),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("source_key", &mut self.source_key),
                1 => Named("source_value", &mut self.source_value),
                _ => return None,
            })
        }
    }

    request!(Request, SubmitData, RecordFields, CheckRule, Relations);

    held!(SubmitData, RecordFields, CheckRule, Relations);

    message!(
        Response,
        SubmissionTemplate,
        SubmissionData,
        SubmissionTemplateRecordFields,
        SubmissionDataRecordFields,
        RecordFieldsCheckRule,
        RecordFieldsRelations
    );
}
