//! `/v3/global/merchant-service/complaints/{complaint_id}`

pub mod complete;
pub mod negotiation_historys;
pub mod response;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/merchant-service/complaints/{complaint_id}`
#[derive(Clone, Debug)]
pub struct ComplaintId(pub(crate) Node);

impl ComplaintId {
    /// `/complete`
    #[inline]
    pub fn complete(self) -> complete::Complete {
        complete::Complete(self.0)
    }

    /// `/negotiation-historys`
    #[inline]
    pub fn negotiation_historys(self) -> negotiation_historys::NegotiationHistorys {
        negotiation_historys::NegotiationHistorys(self.0)
    }

    /// `/response`
    #[inline]
    pub fn response(self) -> response::Response {
        response::Response(self.0)
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/merchant-service/complaints/{complaint_id}", rest)
    }
}

/// 查询投诉单详情
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Object, Time, enumeration, message,
        optional, request,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::global::merchant_service::complaints::complaint_id::negotiation_historys::get::{MchLanguage, MediaType};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/global/merchant-service/complaints/{complaint_id}")
            .at("apihk.mch.weixin.qq.com", "");

    enumeration! {
        /// 投诉单状态
        ComplaintState {
            PENDING = "PENDING",
            PROCESSING = "PROCESSING",
            PROCESSED = "PROCESSED",
        }
    }

    enumeration! {
        /// 优先级
        Priority {
            PRIORITY = "PRIORITY",
            GENERAL = "GENERAL",
        }
    }

    enumeration! {
        /// 支付分服务单状态
        State {
            DOING = "DOING",
            REVOKED = "REVOKED",
            WAITPAY = "WAITPAY",
            DONE = "DONE",
        }
    }

    /// 查询投诉单详情：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<Enumeration<MchLanguage>>("mch_language")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户语言
        pub fn mch_language(self, value: impl Into<Enumeration<MchLanguage>>) -> Self {
            Self(self.0.with("mch_language", <Enumeration<MchLanguage>>::hold(value.into())))
        }
    }

    /// 查询投诉单详情：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 投诉单号
        pub complaint_id: Option<String>,
        /// 投诉时间
        pub complaint_time: Option<String>,
        /// 投诉详情
        pub complaint_detail: Option<String>,
        /// 投诉单状态
        pub complaint_state: Option<Enumeration<ComplaintState>>,
        /// 被诉商户号
        pub complainted_mchid: Option<String>,
        /// 投诉人联系方式，加密传输
        pub payer_phone: Option<Sensitive>,
        /// 投诉单关联订单信息
        pub complaint_order_info: Option<Vec<ComplaintOrderInfo>>,
        /// 投诉单是否已全额退款
        pub complaint_full_refunded: Option<bool>,
        /// 是否超时
        pub is_overdue: Option<bool>,
        /// 优先级
        pub priority: Option<Enumeration<Priority>>,
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

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("complaint_id", &mut self.complaint_id),
                ("complaint_time", &mut self.complaint_time),
                ("complaint_detail", &mut self.complaint_detail),
                ("complaint_state", &mut self.complaint_state),
                ("complainted_mchid", &mut self.complainted_mchid),
                ("payer_phone", &mut self.payer_phone),
                ("complaint_order_info", &mut self.complaint_order_info),
                ("complaint_full_refunded", &mut self.complaint_full_refunded),
                ("is_overdue", &mut self.is_overdue),
                ("priority", &mut self.priority),
                ("incoming_user_response", &mut self.incoming_user_response),
                ("user_complaint_times", &mut self.user_complaint_times),
                ("complaint_media_list", &mut self.complaint_media_list),
                ("problem_description", &mut self.problem_description),
                ("complaint_detail_trans", &mut self.complaint_detail_trans),
                ("service_order_info", &mut self.service_order_info),
            ]);
        }
    }

    /// 投诉单关联订单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ComplaintOrderInfo {
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 结算币种金额，单位为分
        pub settlement_amount: Option<Fen>,
        /// 结算币种累计已退款金额
        pub settlement_refunded_amount: Option<String>,
        /// 结算币种
        pub settlement_currency: Option<String>,
        /// 订单金额，单位为分
        pub payer_amount: Option<Fen>,
        /// 支付币种累计已退款金额，单位为分
        pub payer_refunded_amount: Option<Fen>,
        /// 支付币种
        pub payer_currency: Option<String>,
        /// 交易时间
        pub trade_time: Option<Time>,
    }

    impl Message for ComplaintOrderInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("transaction_id", &mut self.transaction_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("settlement_amount", &mut self.settlement_amount),
                ("settlement_refunded_amount", &mut self.settlement_refunded_amount),
                ("settlement_currency", &mut self.settlement_currency),
                ("payer_amount", &mut self.payer_amount),
                ("payer_refunded_amount", &mut self.payer_refunded_amount),
                ("payer_currency", &mut self.payer_currency),
                ("trade_time", &mut self.trade_time),
            ]);
        }
    }

    /// 投诉资料列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ComplaintMediaList {
        /// 媒体文件业务类型
        pub media_type: Option<Enumeration<MediaType>>,
        /// 媒体文列表
        pub media_url: Option<Vec<String>>,
    }

    impl Message for ComplaintMediaList {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("media_type", &mut self.media_type), ("media_url", &mut self.media_url)]);
        }
    }

    /// 投诉单关联服务单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ServiceOrderInfo {
        /// 微信支付服务订单号
        pub order_id: Option<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 支付分服务单状态
        pub state: Option<Enumeration<State>>,
    }

    impl Message for ServiceOrderInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("order_id", &mut self.order_id),
                ("out_order_no", &mut self.out_order_no),
                ("state", &mut self.state),
            ]);
        }
    }

    request!(Request);

    message!(Response, ComplaintOrderInfo, ComplaintMediaList, ServiceOrderInfo);
}
