//! `/v3/global/merchant-service/complaints`

pub mod complaint_id;

/// `/v3/global/merchant-service/complaints`
pub struct Complaints {
    pub(crate) node: crate::chain::Node,
}

impl Complaints {
    /// `/{complaint_id}`: 投诉单号
    pub fn complaint_id(self, value: impl Into<String>) -> complaint_id::ComplaintId {
        complaint_id::ComplaintId { node: self.node.bind("complaint_id", value) }
    }

    /// 查询投诉单列表
    ///
    /// `GET /v3/global/merchant-service/complaints`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant_service::complaints::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .limit(5)
    ///     .offset(10)
    ///     .begin_date("2019-01-01")
    ///     .end_date("2019-01-01")
    ///     .complainted_mchid("1900012181")
    ///     .mch_language("zh_CN");
    /// let answer = client.v3().global().merchant_service().complaints().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://docs.qq.com/doc/DTmZhV0pWT1Zmd2du?nlc=1)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/global/merchant-service/complaints", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-service/complaints")
    }
}

/// 查询投诉单列表
pub mod get {
    use crate::message;

    pub use crate::shared::v3_global_merchant_service_complaints_complaint_id_get::{ComplaintState, ComplaintMediaList, ServiceOrderInfo, State};
pub use crate::shared::v3_global_merchant_service_complaints_complaint_id_negotiation_historys_get::MediaType;
pub use crate::v3::global::merchant_service::complaints::complaint_id::get::{ComplaintOrderInfo, Priority};
pub use crate::v3::global::merchant_service::complaints::complaint_id::negotiation_historys::get::MchLanguage;

    /// 查询投诉单列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<i64>("limit"),
            message::optional::<i64>("offset"),
            message::required::<String>("begin_date"),
            message::required::<String>("end_date"),
            message::optional::<String>("complainted_mchid"),
            message::optional::<crate::Enumeration<MchLanguage>>("mch_language"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 分页大小
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 分页开始位置
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 开始日期（必填）
        pub fn begin_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("begin_date", value))
        }

        /// 结束日期（必填）
        pub fn end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_date", value))
        }

        /// 诉商户号
        pub fn complainted_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("complainted_mchid", value))
        }

        /// 商户语言
        pub fn mch_language(self, value: impl Into<crate::Enumeration<MchLanguage>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<MchLanguage>>("mch_language", value))
        }
    }

    /// 查询投诉单列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 用户投诉信息详情
        pub data: Option<Vec<Data>>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 分页开始位置
        pub offset: Option<i64>,
        /// 投诉总条数
        pub total_count: Option<i64>,
    }

    /// 用户投诉信息详情
    #[non_exhaustive]
    pub struct Data {
        /// 投诉单号
        pub complaint_id: Option<String>,
        /// 投诉时间
        pub complaint_time: Option<crate::Time>,
        /// 投诉详情
        pub complaint_detail: Option<String>,
        /// 投诉单状态
        pub complaint_state: Option<crate::Enumeration<ComplaintState>>,
        /// 被诉商户号
        pub complainted_mchid: Option<String>,
        /// 投诉人联系方式，加密传输
        pub payer_phone: Option<crate::Sensitive>,
        /// 投诉单关联订单信息
        pub complaint_order_info: Option<Vec<ComplaintOrderInfo>>,
        /// 投诉单是否已全额退款
        pub complaint_full_refunded: Option<bool>,
        /// 是否超时
        pub is_overdue: Option<bool>,
        /// 优先级
        pub priority: Option<crate::Enumeration<Priority>>,
        /// 是否有待回复的用户留言
        pub incoming_user_response: Option<bool>,
        /// 用户投诉次数
        pub user_complaint_times: Option<i64>,
        /// 投诉资料列表
        pub complaint_media_list: Option<Vec<ComplaintMediaList>>,
        /// 问题描述
        pub problem_description: Option<String>,
        /// 投诉详情翻译
        pub complaint_detail_trans: Option<String>,
        /// 投诉单关联服务单信息
        pub service_order_info: Option<Vec<ServiceOrderInfo>>,
    }

    request!(Request);

    message! {
        Response {
            0 => data: "data",
            1 => limit: "limit",
            2 => offset: "offset",
            3 => total_count: "total_count",
        }
        Data {
            0 => complaint_id: "complaint_id",
            1 => complaint_time: "complaint_time",
            2 => complaint_detail: "complaint_detail",
            3 => complaint_state: "complaint_state",
            4 => complainted_mchid: "complainted_mchid",
            5 => payer_phone: "payer_phone",
            6 => complaint_order_info: "complaint_order_info",
            7 => complaint_full_refunded: "complaint_full_refunded",
            8 => is_overdue: "is_overdue",
            9 => priority: "priority",
            10 => incoming_user_response: "incoming_user_response",
            11 => user_complaint_times: "user_complaint_times",
            12 => complaint_media_list: "complaint_media_list",
            13 => problem_description: "problem_description",
            14 => complaint_detail_trans: "complaint_detail_trans",
            15 => service_order_info: "service_order_info",
        }
    }
}
