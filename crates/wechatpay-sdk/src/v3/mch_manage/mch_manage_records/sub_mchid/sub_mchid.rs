//! `/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
pub struct SubMchid(pub(crate) Node);

impl SubMchid {
    /// 分页查询子商户名下的商户管理记录 (partner)
    ///
    /// `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::mch_manage::mch_manage_records::sub_mchid::sub_mchid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .limit(5)
    ///     .offset(10)
    ///     .manage_record_type(get::ManageRecordType::FUNCTIONAL_LIMIT_RECORD)
    ///     .manage_record_state(get::ManageRecordState::PENDING);
    /// let answer = client
    ///     .v3()
    ///     .mch_manage()
    ///     .mch_manage_records()
    ///     .sub_mchid()
    ///     .sub_mchid("123000110")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940381)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}", rest)
    }
}

/// 分页查询子商户名下的商户管理记录
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, JsonText, Listed, Message, Named, Object, Time, enumeration, message,
        optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}");

    enumeration! {
        /// 商户管理记录类型
        ManageRecordType {
            FUNCTIONAL_LIMIT_RECORD = "FUNCTIONAL_LIMIT_RECORD",
            INVESTIGATE_RECORD = "INVESTIGATE_RECORD",
        }
    }

    enumeration! {
        /// 商户管理记录状态
        ManageRecordState {
            PENDING = "PENDING",
            SUBMITTED = "SUBMITTED",
            EXPIRED = "EXPIRED",
            UNDER_REVIEW = "UNDER_REVIEW",
            RECOVERED = "RECOVERED",
            REJECTED = "REJECTED",
        }
    }

    enumeration! {
        /// 解除管控方式
        RecoverWay {
            SUBMIT_INFORMATION = "SUBMIT_INFORMATION",
            VERIFY_INACTIVE_MERCHANT_IDENTITY = "VERIFY_INACTIVE_MERCHANT_IDENTITY",
            MODIFY_ORGANIZATION_INFORMATION = "MODIFY_ORGANIZATION_INFORMATION",
            OTHER = "OTHER",
        }
    }

    enumeration! {
        /// 解除管控原因
        RecoverReason {
            MERCHANT_SUBMIT_RECOVER = "MERCHANT_SUBMIT_RECOVER",
            MERCHANT_OPERATE_RECOVER = "MERCHANT_OPERATE_RECOVER",
            PLATFORM_AUTO_RECOVER = "PLATFORM_AUTO_RECOVER",
        }
    }

    enumeration! {
        /// 校验规则
        Validator {
            NUMBER = "number",
            PHONE = "phone",
            IDCARD = "idcard",
            URL = "url",
            EMAIL = "email",
        }
    }

    enumeration! {
        /// 限制提交的文件后缀
        EnumFileExts {
            PNG = "png",
            JPG = "jpg",
            JPEG = "jpeg",
            MP4 = "mp4",
            AVI = "avi",
            MOV = "mov",
            WMV = "wmv",
            PDF = "pdf",
            DOC = "doc",
            DOCX = "docx",
            CSV = "csv",
            XLSX = "xlsx",
        }
    }

    /// 分页查询子商户名下的商户管理记录：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<i64>("limit"),
            optional::<i64>("offset"),
            required::<Enumeration<ManageRecordType>>("manage_record_type"),
            optional::<Enumeration<ManageRecordState>>("manage_record_state"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 最大资源条数（必填）
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 请求资源起始位置
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 商户管理记录类型（必填）
        pub fn manage_record_type(self, value: impl Into<Enumeration<ManageRecordType>>) -> Self {
            Self(self.0.with::<Enumeration<ManageRecordType>>("manage_record_type", value.into()))
        }

        /// 商户管理记录状态
        pub fn manage_record_state(self, value: impl Into<Enumeration<ManageRecordState>>) -> Self {
            Self(self.0.with::<Enumeration<ManageRecordState>>("manage_record_state", value.into()))
        }
    }

    /// 分页查询子商户名下的商户管理记录：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 最大资源条数
        pub limit: Option<i64>,
        /// 资源总条数
        pub total_count: Option<i64>,
        /// 商户管理记录详情列表
        pub data: Option<Vec<Data>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("offset", &mut self.offset),
                1 => Named("limit", &mut self.limit),
                2 => Named("total_count", &mut self.total_count),
                3 => Named("data", &mut self.data),
                _ => return None,
            })
        }
    }

    /// 商户管理记录详情列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 商户管理记录ID
        pub manage_record_id: Option<String>,
        /// 商户管理记录类型
        pub manage_record_type: Option<Enumeration<ManageRecordType>>,
        /// 管控时间
        pub manage_time: Option<String>,
        /// 管控原因
        pub manage_reason: Option<String>,
        /// 限制功能
        pub limit_ability: Option<String>,
        /// 解除管控方式
        pub recover_way: Option<Enumeration<RecoverWay>>,
        /// 是否允许提交资料
        pub allow_submit: Option<bool>,
        /// 禁止提交资料原因
        pub forbid_submit_reason: Option<String>,
        /// 可提交资料开始时间
        pub submit_start_time: Option<String>,
        /// 可提交资料结束时间
        pub submit_end_time: Option<String>,
        /// 商户管理记录状态
        pub manage_record_state: Option<Enumeration<ManageRecordState>>,
        /// 解除管控时间
        pub recover_time: Option<String>,
        /// 解除管控原因
        pub recover_reason: Option<Enumeration<RecoverReason>>,
        /// 申诉驳回原因
        pub reject_reason: Option<String>,
        /// 可提交资料结束时间
        pub approve_time: Option<String>,
        /// 要求提交的资料
        pub requested_item_info: Option<JsonText<RequestedItemInfo>>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("manage_record_id", &mut self.manage_record_id),
                2 => Named("manage_record_type", &mut self.manage_record_type),
                3 => Named("manage_time", &mut self.manage_time),
                4 => Named("manage_reason", &mut self.manage_reason),
                5 => Named("limit_ability", &mut self.limit_ability),
                6 => Named("recover_way", &mut self.recover_way),
                7 => Named("allow_submit", &mut self.allow_submit),
                8 => Named("forbid_submit_reason", &mut self.forbid_submit_reason),
                9 => Named("submit_start_time", &mut self.submit_start_time),
                10 => Named("submit_end_time", &mut self.submit_end_time),
                11 => Named("manage_record_state", &mut self.manage_record_state),
                12 => Named("recover_time", &mut self.recover_time),
                13 => Named("recover_reason", &mut self.recover_reason),
                14 => Named("reject_reason", &mut self.reject_reason),
                15 => Named("approve_time", &mut self.approve_time),
                16 => Named("requested_item_info", &mut self.requested_item_info),
                _ => return None,
            })
        }
    }

    /// 要求提交的资料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RequestedItemInfo {
        /// 资料项集合
        pub record_fields: Option<Vec<RecordFields>>,
    }

    impl Message for RequestedItemInfo {
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
    pub struct RecordFields {
        /// 资料项ID
        pub item_id: Option<String>,
        /// 资料项英文名
        pub field_name: Option<String>,
        /// 资料项中文名
        pub name: Option<String>,
        /// 资料项类型，已知取值：`1`、`2`、`3`、`4`、`5`、`6`
        pub r#type: Option<i64>,
        /// 补充资料项多值JSON格式
        pub repeated_field_data: Option<JsonText<Vec<RepeatedFieldData>>>,
        /// 资料项填写提示
        pub tips: Option<String>,
        /// 输入框占位文案
        pub placeholder: Option<String>,
        /// 叹号悬浮提示语
        pub tooltip: Option<String>,
        /// 是否必须提交，已知取值：`0`、`1`
        pub required: Option<i64>,
        /// 提交内容需要加密
        pub need_encrypt: Option<bool>,
        /// 字符串校验规则
        pub string_check_rule: Option<StringCheckRule>,
        /// 枚举校验规则
        pub enum_check_rule: Option<EnumCheckRule>,
        /// 文件校验规则
        pub file_check_rule: Option<FileCheckRule>,
        /// 时间区间校验规则
        pub time_interval_check_rule: Option<TimeIntervalCheckRule>,
        /// 订单类型校验规则
        pub order_interval_check_rule: Option<OrderIntervalCheckRule>,
        /// 资料项关联规则集合
        pub relations: Option<Vec<Relations>>,
    }

    impl Message for RecordFields {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("item_id", &mut self.item_id),
                1 => Named("field_name", &mut self.field_name),
                2 => Named("name", &mut self.name),
                3 => Named("type", &mut self.r#type),
                4 => Named("repeated_field_data", &mut self.repeated_field_data),
                5 => Named("tips", &mut self.tips),
                6 => Named("placeholder", &mut self.placeholder),
                7 => Named("tooltip", &mut self.tooltip),
                8 => Named("required", &mut self.required),
                9 => Named("need_encrypt", &mut self.need_encrypt),
                10 => Named("string_check_rule", &mut self.string_check_rule),
                11 => Named("enum_check_rule", &mut self.enum_check_rule),
                12 => Named("file_check_rule", &mut self.file_check_rule),
                13 => Named("time_interval_check_rule", &mut self.time_interval_check_rule),
                14 => Named("order_interval_check_rule", &mut self.order_interval_check_rule),
                15 => Named("relations", &mut self.relations),
                _ => return None,
            })
        }
    }

    /// 补充资料项多值JSON格式
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RepeatedFieldData {
        /// 经度值
        pub longitude: Option<String>,
        /// 纬度值
        pub latitude: Option<String>,
        /// 省份
        pub province: Option<String>,
        /// 城市
        pub city: Option<String>,
        /// 区域
        pub area: Option<String>,
        /// 街道
        pub street: Option<String>,
        /// 详细地址
        pub address: Option<String>,
        /// 地址名
        pub name: Option<String>,
        /// 微信支付订单号
        pub wechat_order_id: Option<String>,
        /// 商户订单号
        pub merchant_order_id: Option<String>,
        /// 交易时间+08
        pub trade_time: Option<Time>,
        /// 交易金额
        pub trade_money_amount: Option<String>,
        /// 调单商品
        pub trade_goods: Option<String>,
        /// 是否物流，已知取值：`0`、`1`
        pub logistic_flag: Option<i64>,
        /// 凭证图片信息
        pub evidence_img_list: Option<Vec<String>>,
    }

    impl Message for RepeatedFieldData {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("longitude", &mut self.longitude),
                1 => Named("latitude", &mut self.latitude),
                2 => Named("province", &mut self.province),
                3 => Named("city", &mut self.city),
                4 => Named("area", &mut self.area),
                5 => Named("street", &mut self.street),
                6 => Named("address", &mut self.address),
                7 => Named("name", &mut self.name),
                8 => Named("wechat_order_id", &mut self.wechat_order_id),
                9 => Named("merchant_order_id", &mut self.merchant_order_id),
                10 => Named("trade_time", &mut self.trade_time),
                11 => Named("trade_money_amount", &mut self.trade_money_amount),
                12 => Named("trade_goods", &mut self.trade_goods),
                13 => Named("logistic_flag", &mut self.logistic_flag),
                14 => Named("evidence_img_list", &mut self.evidence_img_list),
                _ => return None,
            })
        }
    }

    /// 字符串校验规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StringCheckRule {
        /// 字符串最小长度
        pub min_string_length: Option<i64>,
        /// 字符串最大长度
        pub max_string_length: Option<i64>,
        /// 校验规则
        pub validator: Option<Enumeration<Validator>>,
    }

    impl Message for StringCheckRule {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("min_string_length", &mut self.min_string_length),
                1 => Named("max_string_length", &mut self.max_string_length),
                2 => Named("validator", &mut self.validator),
                _ => return None,
            })
        }
    }

    /// 枚举校验规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct EnumCheckRule {
        /// 最小列表长度
        pub min_list_length: Option<i64>,
        /// 最大列表长度
        pub max_list_length: Option<i64>,
        /// 展示给商户看的枚举可选的字段列表
        pub enum_values: Option<Vec<String>>,
    }

    impl Message for EnumCheckRule {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("min_list_length", &mut self.min_list_length),
                1 => Named("max_list_length", &mut self.max_list_length),
                2 => Named("enum_values", &mut self.enum_values),
                _ => return None,
            })
        }
    }

    /// 文件校验规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct FileCheckRule {
        /// 最小列表长度
        pub min_list_length: Option<i64>,
        /// 最大列表长度
        pub max_list_length: Option<i64>,
        /// 限制提交的文件后缀
        pub enum_file_exts: Option<Vec<Enumeration<EnumFileExts>>>,
        /// 限制文件提交大小
        pub max_file_size: Option<i64>,
    }

    impl Message for FileCheckRule {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("min_list_length", &mut self.min_list_length),
                1 => Named("max_list_length", &mut self.max_list_length),
                2 => Named("enum_file_exts", &mut self.enum_file_exts),
                3 => Named("max_file_size", &mut self.max_file_size),
                _ => return None,
            })
        }
    }

    /// 时间区间校验规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TimeIntervalCheckRule {
        /// 最小列表长度
        pub min_list_length: Option<i64>,
        /// 最大列表长度
        pub max_list_length: Option<i64>,
    }

    impl Message for TimeIntervalCheckRule {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("min_list_length", &mut self.min_list_length),
                1 => Named("max_list_length", &mut self.max_list_length),
                _ => return None,
            })
        }
    }

    /// 订单类型校验规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct OrderIntervalCheckRule {
        /// 最小列表长度
        pub min_list_length: Option<i64>,
        /// 最大列表长度
        pub max_list_length: Option<i64>,
        /// 限制提交的文件后缀
        pub enum_file_exts: Option<Vec<Enumeration<EnumFileExts>>>,
        /// 限制文件提交大小
        pub max_file_size: Option<i64>,
    }

    impl Message for OrderIntervalCheckRule {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("min_list_length", &mut self.min_list_length),
                1 => Named("max_list_length", &mut self.max_list_length),
                2 => Named("enum_file_exts", &mut self.enum_file_exts),
                3 => Named("max_file_size", &mut self.max_file_size),
                _ => return None,
            })
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

    impl Message for Relations {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("source_key", &mut self.source_key),
                1 => Named("source_value", &mut self.source_value),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(
        Response,
        Data,
        RequestedItemInfo,
        RecordFields,
        RepeatedFieldData,
        StringCheckRule,
        EnumCheckRule,
        FileCheckRule,
        TimeIntervalCheckRule,
        OrderIntervalCheckRule,
        Relations
    );
}
