//! 申请退款 · Request a refund
//!
//! `/v3/refund/domestic/refunds`

pub mod out_refund_no;
pub mod refund_id;

/// 申请退款 · Request a refund
///
/// `/v3/refund/domestic/refunds`
#[derive(Clone)]
pub struct Refunds {
    pub(crate) node: crate::chain::Node,
}

impl Refunds {
    /// `/{out_refund_no}`: 商户退款单号 · Merchant refund number
    pub fn out_refund_no(&self, value: impl Into<String>) -> out_refund_no::OutRefundNo {
        out_refund_no::OutRefundNo { node: self.node.bind("out_refund_no", value) }
    }

    /// `/{refund_id}`: 微信退款单号 · WeChat Pay refund ID
    pub fn refund_id(&self, value: impl Into<String>) -> refund_id::RefundId {
        refund_id::RefundId { node: self.node.bind("refund_id", value) }
    }

    /// 申请退款 · Request a refund
    ///
    /// `POST /v3/refund/domestic/refunds`
    ///
    /// 商户或服务商为已支付的订单申请全额或部分退款，返回受理结果；到账情况以退款通知或查询为准。模式：普通商户、服务商。
    ///
    /// Requests a full or partial refund of a paid order. The notification or a query gives the final result. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refund::domestic::refunds::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("1217752501201407033233368018")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .reason("商品已售完")
    ///     .notify_url("https://weixin.qq.com")
    ///     .funds_account(post::RequestFundsAccount::AVAILABLE)
    ///     .amount(
    ///         post::Amount::new()
    ///             .refund(888)
    ///             .from([
    ///                 post::FundsFromItem::new().account(post::Account::AVAILABLE).amount(444),
    ///             ])
    ///             .total(888)
    ///             .currency("CNY"),
    ///     )
    ///     .goods_detail([
    ///         post::GoodsDetail::new()
    ///             .merchant_goods_id("1217752501201407033233368018")
    ///             .wechatpay_goods_id("1001")
    ///             .goods_name("iPhone6s 16G")
    ///             .unit_price(528800)
    ///             .refund_amount(528800)
    ///             .refund_quantity(1),
    ///     ]);
    /// let answer = client.v3().refund().domestic().refunds().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Rate limits: 150 valid requests a second for each merchant; 6 failing requests a second for each merchant; 5000 requests for orders older than a month a minute for each merchant; 1 requests a minute for each order.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): The refund was not accepted because it breaks a rule: amount, period, or parameters that differ from the first request. Correct what the message names. A retry keeps the refund number.
    /// - `NOT_ENOUGH` (403): The refund was not accepted because the merchant's account does not have enough money. Top up, then send the same refund number again.
    /// - `RESOURCE_NOT_EXISTS` (404): The order does not exist or is not paid. Check the order number, the merchant and the state of the payment.
    /// - `FREQUENCY_LIMITED` (429): Refunds are requested too often. This refund may have been accepted. Query the refund. If it does not exist, send the same refund number again, slowly. It may have been carried out.
    /// - `SYSTEM_ERROR` (500): The platform failed or timed out. The refund may have been accepted. Send the request again with the same refund number and parameters, or query the refund first. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `USER_ACCOUNT_ABNORMAL`, `MCH_NOT_EXISTS`: see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012552567](https://pay.weixin.qq.com/doc/v3/merchant/4012552567), [partner/4012709253](https://pay.weixin.qq.com/doc/v3/partner/4012709253)
    #[doc(alias("申请退款", "Request a refund", "退款", "refunds", "domestic/refunds"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/refund/domestic/refunds", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/refund/domestic/refunds")
    }
}

/// 申请退款 · Request a refund
pub mod post {
    pub use crate::v3::refund::schemas::{
        Account, Channel, FundsAccount, FundsFromItem, GoodsDetail, Promotion, PromotionScope,
        PromotionType, Refund, Refund as Response, RefundAccount, RefundAmount, Status,
    };

    enumeration! {
        /// 退款资金来源 · Refund funding source
        RequestFundsAccount {
            AVAILABLE = "AVAILABLE",
            UNSETTLED = "UNSETTLED",
        }
    }

    enumeration! {
        /// 退款出资商户 · Refund funding account
        RequestRefundAccount {
            REFUND_SOURCE_PARTNER_ADVANCE = "REFUND_SOURCE_PARTNER_ADVANCE",
            REFUND_SOURCE_SUB_MERCHANT = "REFUND_SOURCE_SUB_MERCHANT",
            REFUND_SOURCE_SUB_MERCHANT_ADVANCE = "REFUND_SOURCE_SUB_MERCHANT_ADVANCE",
        }
    }

    /// 申请退款：请求 · Request a refund: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 商户退款单号（必填） · Merchant refund number (required)
        pub out_refund_no: Option<String>,
        /// 退款原因 · Refund reason
        pub reason: Option<String>,
        /// 退款结果回调url · Refund result notification URL
        pub notify_url: Option<String>,
        /// 退款资金来源 · Refund funding source
        pub funds_account: RequestFundsAccount,
        /// 金额信息（必填） · Amount information (required)
        pub amount: Option<Amount>,
        /// 退款商品 · Refunded items
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// 退款出资商户 · Refund funding account
        pub refund_account: RequestRefundAccount,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信支付订单号 · WeChat Pay transaction ID
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商户退款单号（必填） · Merchant refund number (required)
        pub fn out_refund_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_refund_no = value.into_member();
            self
        }

        /// 退款原因 · Refund reason
        pub fn reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reason = value.into_member();
            self
        }

        /// 退款结果回调url · Refund result notification URL
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 退款资金来源 · Refund funding source
        pub fn funds_account<M>(
            mut self,
            value: impl crate::IntoMember<RequestFundsAccount, M>,
        ) -> Self {
            self.funds_account = value.into_member().unwrap_or_default();
            self
        }

        /// 金额信息（必填） · Amount information (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 退款商品 · Refunded items
        pub fn goods_detail<M>(mut self, value: impl crate::IntoList<GoodsDetail, M>) -> Self {
            self.goods_detail = value.into_list();
            self
        }

        /// 退款出资商户 · Refund funding account
        pub fn refund_account<M>(
            mut self,
            value: impl crate::IntoMember<RequestRefundAccount, M>,
        ) -> Self {
            self.refund_account = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 金额信息 · Amount information
    pub struct Amount {
        /// 退款金额，单位为分（必填） · Refund amount, in fen (required)
        pub refund: Option<crate::Fen>,
        /// 退款出资账户及金额 · Refund funding accounts and amounts
        pub from: Option<Vec<FundsFromItem>>,
        /// 原订单金额，单位为分（必填） · Original order amount, in fen (required)
        pub total: Option<crate::Fen>,
        /// 退款币种（必填） · Refund currency (required)
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Amount {
        /// 退款金额，单位为分（必填） · Refund amount, in fen (required)
        pub fn refund<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.refund = value.into_member();
            self
        }

        /// 退款出资账户及金额 · Refund funding accounts and amounts
        pub fn from<M>(mut self, value: impl crate::IntoList<FundsFromItem, M>) -> Self {
            self.from = value.into_list();
            self
        }

        /// 原订单金额，单位为分（必填） · Original order amount, in fen (required)
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 退款币种（必填） · Refund currency (required)
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    request!(Request, Amount);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
            2 => out_trade_no: Optional "out_trade_no",
            3 => out_refund_no: Required "out_refund_no",
            4 => reason: Optional "reason",
            5 => notify_url: Optional "notify_url",
            6 => funds_account: Optional "funds_account",
            7 => amount: Required "amount",
            8 => goods_detail: Optional "goods_detail",
            9 => refund_account: Optional "refund_account",
        }
        Amount {
            0 => refund: Required "refund",
            1 => from: Optional "from",
            2 => total: Required "total",
            3 => currency: Required "currency",
        }
    }
}
