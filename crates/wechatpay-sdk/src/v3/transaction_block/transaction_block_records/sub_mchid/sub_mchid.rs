//! `/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
#[derive(Clone, Debug)]
pub struct SubMchid(pub(crate) Node);

impl SubMchid {
    /// 分页查询子商户名下的交易拦截记录 (partner)
    ///
    /// `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().limit(5).offset(10);
    /// let answer = client
    ///     .v3()
    ///     .transaction_block()
    ///     .transaction_block_records()
    ///     .sub_mchid()
    ///     .sub_mchid("123000110")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940432)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}", rest)
    }
}

/// 分页查询子商户名下的交易拦截记录
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Hold, JsonText, Listed, Members, Message, Object, Time, enumeration, message,
        optional, request, required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}",
    );

    enumeration! {
        /// 拦截笔数
        NumberOfBlock {
            LESS_THAN_TWENTY = "LESS_THAN_TWENTY",
            LESS_THAN_ONE_HUNDRED = "LESS_THAN_ONE_HUNDRED",
            LESS_THAN_ONE_THOUSAND = "LESS_THAN_ONE_THOUSAND",
            OVER_ONE_THOUSAND = "OVER_ONE_THOUSAND",
        }
    }

    enumeration! {
        /// 解除管控方式
        RecoverWay {
            SUBMIT_INFORMATION = "SUBMIT_INFORMATION",
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

    /// 分页查询子商户名下的交易拦截记录：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<i64>("limit"), optional::<i64>("offset")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 最大资源条数（必填）
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value.hold()))
        }

        /// 请求资源起始位置
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value.hold()))
        }
    }

    /// 分页查询子商户名下的交易拦截记录：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 请求资源起始位置
        pub offset: Option<i64>,
        /// 最大资源条数
        pub limit: Option<i64>,
        /// 资源总条数
        pub total_count: Option<i64>,
        /// 交易拦截记录详情列表
        pub data: Option<Vec<Data>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("offset", &mut self.offset),
                ("limit", &mut self.limit),
                ("total_count", &mut self.total_count),
                ("data", &mut self.data),
            ]);
        }
    }

    /// 交易拦截记录详情列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 交易拦截记录ID
        pub block_record_id: Option<String>,
        /// 拦截时间
        pub block_time: Option<String>,
        /// 拦截原因
        pub block_reason: Option<String>,
        /// 拦截笔数
        pub number_of_block: Option<Enumeration<NumberOfBlock>>,
        /// 解除管控方式
        pub recover_way: Option<Enumeration<RecoverWay>>,
        /// 商户提交资料内容
        pub requested_item_info: Option<JsonText<RequestedItemInfo>>,
    }

    impl Message for Data {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("block_record_id", &mut self.block_record_id),
                ("block_time", &mut self.block_time),
                ("block_reason", &mut self.block_reason),
                ("number_of_block", &mut self.number_of_block),
                ("recover_way", &mut self.recover_way),
                ("requested_item_info", &mut self.requested_item_info),
            ]);
        }
    }

    /// 商户提交资料内容
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct RequestedItemInfo {
        /// 资料项集合
        pub record_fields: Option<Vec<RecordFields>>,
    }

    impl Message for RequestedItemInfo {
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("item_id", &mut self.item_id),
                ("field_name", &mut self.field_name),
                ("name", &mut self.name),
                ("type", &mut self.r#type),
                ("repeated_field_data", &mut self.repeated_field_data),
                ("tips", &mut self.tips),
                ("placeholder", &mut self.placeholder),
                ("tooltip", &mut self.tooltip),
                ("required", &mut self.required),
                ("need_encrypt", &mut self.need_encrypt),
                ("string_check_rule", &mut self.string_check_rule),
                ("enum_check_rule", &mut self.enum_check_rule),
                ("file_check_rule", &mut self.file_check_rule),
                ("time_interval_check_rule", &mut self.time_interval_check_rule),
                ("order_interval_check_rule", &mut self.order_interval_check_rule),
                ("relations", &mut self.relations),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("longitude", &mut self.longitude),
                ("latitude", &mut self.latitude),
                ("province", &mut self.province),
                ("city", &mut self.city),
                ("area", &mut self.area),
                ("street", &mut self.street),
                ("address", &mut self.address),
                ("name", &mut self.name),
                ("wechat_order_id", &mut self.wechat_order_id),
                ("merchant_order_id", &mut self.merchant_order_id),
                ("trade_time", &mut self.trade_time),
                ("trade_money_amount", &mut self.trade_money_amount),
                ("trade_goods", &mut self.trade_goods),
                ("logistic_flag", &mut self.logistic_flag),
                ("evidence_img_list", &mut self.evidence_img_list),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("min_string_length", &mut self.min_string_length),
                ("max_string_length", &mut self.max_string_length),
                ("validator", &mut self.validator),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("min_list_length", &mut self.min_list_length),
                ("max_list_length", &mut self.max_list_length),
                ("enum_values", &mut self.enum_values),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("min_list_length", &mut self.min_list_length),
                ("max_list_length", &mut self.max_list_length),
                ("enum_file_exts", &mut self.enum_file_exts),
                ("max_file_size", &mut self.max_file_size),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("min_list_length", &mut self.min_list_length),
                ("max_list_length", &mut self.max_list_length),
            ]);
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("min_list_length", &mut self.min_list_length),
                ("max_list_length", &mut self.max_list_length),
                ("enum_file_exts", &mut self.enum_file_exts),
                ("max_file_size", &mut self.max_file_size),
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

    impl Message for Relations {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("source_key", &mut self.source_key),
                ("source_value", &mut self.source_value),
            ]);
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
