//! `/v3/ecommerce/refunds/apply`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/refunds/apply`
#[derive(Clone, Debug)]
pub struct Apply(pub(crate) Node);

impl Apply {
    /// 退款申请 (partner)
    ///
    /// `POST /v3/ecommerce/refunds/apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::refunds::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .individual_auth_id("1900000109")
    ///     .sub_mchid("1900000109")
    ///     .sp_appid("wx8888888888888888")
    ///     .sub_appid("wx8888888888888888")
    ///     .combine_mchid("1230000109")
    ///     .combine_out_trade_no("P20150806125346")
    ///     .combine_transaction_id("1217752501201407033233368018")
    ///     .transaction_id("1217752501201407033233368018")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .reason("商品已售完")
    ///     .amount(
    ///         post::Amount::new()
    ///             .refund(888)
    ///             .from(vec![
    ///                 post::AmountFrom::new().account(post::Account::AVAILABLE).amount(444),
    ///             ])
    ///             .total(888)
    ///             .currency("CNY"),
    ///     )
    ///     .notify_url("https://weixin.qq.com")
    ///     .refund_account(post::RefundAccount::REFUND_SOURCE_SUB_MERCHANT)
    ///     .funds_account(post::FundsAccount::AVAILABLE);
    /// let answer = client.v3().ecommerce().refunds().apply().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476892)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/refunds/apply", rest)
    }
}

/// 退款申请
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Members, Message, Required, Time, enumeration, message,
    };
    use crate::operation::{Operation, Query};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/refunds/apply").queried_by(
            "out_refund_no",
            Query {
                path: "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
                with: &["sub_mchid", "individual_auth_id"],
                absent: "RESOURCE_NOT_EXISTS",
            },
        );

    enumeration! {
        /// 退款出资商户
        RefundAccount {
            REFUND_SOURCE_SUB_MERCHANT = "REFUND_SOURCE_SUB_MERCHANT",
            REFUND_SOURCE_PARTNER_ADVANCE = "REFUND_SOURCE_PARTNER_ADVANCE",
        }
    }

    enumeration! {
        /// 资金账户
        FundsAccount {
            AVAILABLE = "AVAILABLE",
            UNSETTLED = "UNSETTLED",
            PREPAID = "PREPAID",
        }
    }

    enumeration! {
        /// 出资账户类型
        Account {
            AVAILABLE = "AVAILABLE",
            UNAVAILABLE = "UNAVAILABLE",
        }
    }

    /// 退款申请：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 电商平台APPID
        pub sp_appid: Required<String>,
        /// 二级商户APPID
        pub sub_appid: Option<String>,
        /// 还款服务商商户号
        pub combine_mchid: Option<String>,
        /// 还款订单号
        pub combine_out_trade_no: Option<String>,
        /// 交易单微信支付订单号
        pub combine_transaction_id: Required<String>,
        /// 微信订单号
        pub transaction_id: Required<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Required<String>,
        /// 退款原因
        pub reason: Option<String>,
        /// 订单金额
        pub amount: Required<Amount>,
        /// 退款结果回调url
        pub notify_url: Option<String>,
        /// 退款出资商户
        pub refund_account: Option<Enumeration<RefundAccount>>,
        /// 资金账户
        pub funds_account: Required<Enumeration<FundsAccount>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商品单个人收款方受理授权ID
        #[inline]
        pub fn individual_auth_id(mut self, value: impl Into<String>) -> Self {
            self.individual_auth_id = Some(value.into());
            self
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 电商平台APPID
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Required::set(value.into());
            self
        }

        /// 二级商户APPID
        #[inline]
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// 还款服务商商户号
        #[inline]
        pub fn combine_mchid(mut self, value: impl Into<String>) -> Self {
            self.combine_mchid = Some(value.into());
            self
        }

        /// 还款订单号
        #[inline]
        pub fn combine_out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.combine_out_trade_no = Some(value.into());
            self
        }

        /// 交易单微信支付订单号
        #[inline]
        pub fn combine_transaction_id(mut self, value: impl Into<String>) -> Self {
            self.combine_transaction_id = Required::set(value.into());
            self
        }

        /// 微信订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Required::set(value.into());
            self
        }

        /// 商户订单号
        #[inline]
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// 商户退款单号
        #[inline]
        pub fn out_refund_no(mut self, value: impl Into<String>) -> Self {
            self.out_refund_no = Required::set(value.into());
            self
        }

        /// 退款原因
        #[inline]
        pub fn reason(mut self, value: impl Into<String>) -> Self {
            self.reason = Some(value.into());
            self
        }

        /// 订单金额
        #[inline]
        pub fn amount(mut self, value: Amount) -> Self {
            self.amount = Required::set(value);
            self
        }

        /// 退款结果回调url
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// 退款出资商户
        #[inline]
        pub fn refund_account(mut self, value: impl Into<Enumeration<RefundAccount>>) -> Self {
            self.refund_account = Some(value.into());
            self
        }

        /// 资金账户
        #[inline]
        pub fn funds_account(mut self, value: impl Into<Enumeration<FundsAccount>>) -> Self {
            self.funds_account = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("individual_auth_id", &mut self.individual_auth_id),
                ("sub_mchid", &mut self.sub_mchid),
                ("sp_appid", &mut self.sp_appid),
                ("sub_appid", &mut self.sub_appid),
                ("combine_mchid", &mut self.combine_mchid),
                ("combine_out_trade_no", &mut self.combine_out_trade_no),
                ("combine_transaction_id", &mut self.combine_transaction_id),
                ("transaction_id", &mut self.transaction_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("out_refund_no", &mut self.out_refund_no),
                ("reason", &mut self.reason),
                ("amount", &mut self.amount),
                ("notify_url", &mut self.notify_url),
                ("refund_account", &mut self.refund_account),
                ("funds_account", &mut self.funds_account),
            ]);
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 退款金额，单位为分
        pub refund: Required<Fen>,
        /// 退款出资账户及金额
        pub from: Option<Vec<AmountFrom>>,
        /// 原订单金额，单位为分
        pub total: Required<Fen>,
        /// 退款币种
        pub currency: Option<String>,
    }

    impl Amount {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 退款金额，单位为分
        #[inline]
        pub fn refund(mut self, value: impl Into<Fen>) -> Self {
            self.refund = Required::set(value.into());
            self
        }

        /// 退款出资账户及金额
        #[inline]
        pub fn from(mut self, value: Vec<AmountFrom>) -> Self {
            self.from = Some(value);
            self
        }

        /// 原订单金额，单位为分
        #[inline]
        pub fn total(mut self, value: impl Into<Fen>) -> Self {
            self.total = Required::set(value.into());
            self
        }

        /// 退款币种
        #[inline]
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }
    }

    impl Message for Amount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("refund", &mut self.refund),
                ("from", &mut self.from),
                ("total", &mut self.total),
                ("currency", &mut self.currency),
            ]);
        }
    }

    /// 退款出资账户及金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AmountFrom {
        /// 出资账户类型
        pub account: Required<Enumeration<Account>>,
        /// 出资金额，单位为分
        pub amount: Required<Fen>,
    }

    impl AmountFrom {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 出资账户类型
        #[inline]
        pub fn account(mut self, value: impl Into<Enumeration<Account>>) -> Self {
            self.account = Required::set(value.into());
            self
        }

        /// 出资金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }
    }

    impl Message for AmountFrom {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("account", &mut self.account), ("amount", &mut self.amount)]);
        }
    }

    /// 退款申请：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信退款单号
        pub refund_id: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Option<String>,
        /// 退款创建时间
        pub create_time: Option<Time>,
        /// 订单金额
        pub amount: Option<ResponseAmount>,
        /// 优惠退款详情
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// 退款出资商户
        pub refund_account: Option<Enumeration<RefundAccount>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("refund_id", &mut self.refund_id),
                ("out_refund_no", &mut self.out_refund_no),
                ("create_time", &mut self.create_time),
                ("amount", &mut self.amount),
                ("promotion_detail", &mut self.promotion_detail),
                ("refund_account", &mut self.refund_account),
            ]);
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 退款金额，单位为分
        pub refund: Option<Fen>,
        /// 退款出资账户及金额
        pub from: Option<Vec<ResponseAmountFrom>>,
        /// 用户退款金额，单位为分
        pub payer_refund: Option<Fen>,
        /// 优惠退款金额，单位为分
        pub discount_refund: Option<Fen>,
        /// 退款币种
        pub currency: Option<String>,
        /// 垫付金额，单位为分
        pub advance: Option<Fen>,
    }

    impl Message for ResponseAmount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("refund", &mut self.refund),
                ("from", &mut self.from),
                ("payer_refund", &mut self.payer_refund),
                ("discount_refund", &mut self.discount_refund),
                ("currency", &mut self.currency),
                ("advance", &mut self.advance),
            ]);
        }
    }

    /// 优惠退款详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠范围
        pub scope: Option<String>,
        /// 优惠类型
        pub r#type: Option<String>,
        /// 优惠券面额，单位为分
        pub amount: Option<Fen>,
        /// 优惠退款金额，单位为分
        pub refund_amount: Option<Fen>,
    }

    impl Message for PromotionDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("promotion_id", &mut self.promotion_id),
                ("scope", &mut self.scope),
                ("type", &mut self.r#type),
                ("amount", &mut self.amount),
                ("refund_amount", &mut self.refund_amount),
            ]);
        }
    }

    /// 退款出资账户及金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ResponseAmountFrom {
        /// 出资账户类型
        pub account: Option<String>,
        /// 出资金额，单位为分
        pub amount: Option<Fen>,
    }

    impl Message for ResponseAmountFrom {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("account", &mut self.account), ("amount", &mut self.amount)]);
        }
    }

    message!(
        Request,
        Amount,
        AmountFrom,
        Response,
        ResponseAmount,
        PromotionDetail,
        ResponseAmountFrom
    );
}
