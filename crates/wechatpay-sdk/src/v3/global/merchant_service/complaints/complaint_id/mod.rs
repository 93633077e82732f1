//! `/v3/global/merchant-service/complaints/{complaint_id}`

pub mod complete;
pub mod negotiation_historys;
pub mod response;

/// `/v3/global/merchant-service/complaints/{complaint_id}`
pub struct ComplaintId {
    pub(crate) node: crate::chain::Node,
}

impl ComplaintId {
    /// `/complete`
    #[inline]
    pub fn complete(self) -> complete::Complete {
        complete::Complete { node: self.node }
    }

    /// `/negotiation-historys`
    #[inline]
    pub fn negotiation_historys(self) -> negotiation_historys::NegotiationHistorys {
        negotiation_historys::NegotiationHistorys { node: self.node }
    }

    /// `/response`
    #[inline]
    pub fn response(self) -> response::Response {
        response::Response { node: self.node }
    }

    /// 查询投诉单详情
    ///
    /// `GET /v3/global/merchant-service/complaints/{complaint_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant_service::complaints::complaint_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().mch_language("zh_CN");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .merchant_service()
    ///     .complaints()
    ///     .complaint_id("200201820200101080076610000")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://docs.qq.com/doc/DTlpKUmR4eHpXWU9v?nlc=1)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/global/merchant-service/complaints/{complaint_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-service/complaints/{complaint_id}")
    }
}

/// 查询投诉单详情
pub mod get {
    use crate::message;

    pub use crate::shared::v3_global_merchant_service_complaints_complaint_id_get::{ComplaintState, ComplaintMediaList, ServiceOrderInfo, State};
pub use crate::shared::v3_global_merchant_service_complaints_complaint_id_negotiation_historys_get::MediaType;
pub use crate::v3::global::merchant_service::complaints::complaint_id::negotiation_historys::get::MchLanguage;

    enumeration! {
        /// 优先级
        Priority {
            PRIORITY = "PRIORITY",
            GENERAL = "GENERAL",
        }
    }

    /// 查询投诉单详情：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<crate::Enumeration<MchLanguage>>("mch_language")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户语言
        pub fn mch_language(self, value: impl Into<crate::Enumeration<MchLanguage>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<MchLanguage>>("mch_language", value))
        }
    }

    /// 查询投诉单详情：应答
    #[non_exhaustive]
    pub struct Response {
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

    /// 投诉单关联订单信息
    #[non_exhaustive]
    pub struct ComplaintOrderInfo {
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 结算币种金额，单位为分
        pub settlement_amount: Option<crate::Fen>,
        /// 结算币种累计已退款金额
        pub settlement_refunded_amount: Option<String>,
        /// 结算币种
        pub settlement_currency: Option<String>,
        /// 订单金额，单位为分
        pub payer_amount: Option<crate::Fen>,
        /// 支付币种累计已退款金额，单位为分
        pub payer_refunded_amount: Option<crate::Fen>,
        /// 支付币种
        pub payer_currency: Option<String>,
        /// 交易时间
        pub trade_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
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
        ComplaintOrderInfo {
            0 => transaction_id: "transaction_id",
            1 => out_trade_no: "out_trade_no",
            2 => settlement_amount: "settlement_amount",
            3 => settlement_refunded_amount: "settlement_refunded_amount",
            4 => settlement_currency: "settlement_currency",
            5 => payer_amount: "payer_amount",
            6 => payer_refunded_amount: "payer_refunded_amount",
            7 => payer_currency: "payer_currency",
            8 => trade_time: "trade_time",
        }
    }
}
