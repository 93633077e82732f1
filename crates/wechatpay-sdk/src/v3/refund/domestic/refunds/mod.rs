//! `/v3/refund/domestic/refunds`

pub mod out_refund_no;
pub mod refund_id;

/// `/v3/refund/domestic/refunds`
#[derive(Clone)]
pub struct Refunds {
    pub(crate) node: crate::chain::Node,
}

impl Refunds {
    /// `/{out_refund_no}`: 商户退款单号
    pub fn out_refund_no(&self, value: impl Into<String>) -> out_refund_no::OutRefundNo {
        out_refund_no::OutRefundNo { node: self.node.bind("out_refund_no", value) }
    }

    /// `/{refund_id}`: 微信退款单号
    pub fn refund_id(&self, value: impl Into<String>) -> refund_id::RefundId {
        refund_id::RefundId { node: self.node.bind("refund_id", value) }
    }

    /// 申请退款 (direct and partner)
    ///
    /// `POST /v3/refund/domestic/refunds`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refund::domestic::refunds::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552567)
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

/// 申请退款
pub mod post {
    pub use crate::v3::refund::schemas::{
        Account, Channel, FundsAccount, FundsFromItem, GoodsDetail, Promotion, PromotionScope,
        PromotionType, Refund, Refund as Response, RefundAccount, RefundAmount, Status,
    };

    enumeration! {
        /// 退款资金来源
        RequestFundsAccount {
            AVAILABLE = "AVAILABLE",
            UNSETTLED = "UNSETTLED",
        }
    }

    enumeration! {
        /// 退款出资商户
        RequestRefundAccount {
            REFUND_SOURCE_PARTNER_ADVANCE = "REFUND_SOURCE_PARTNER_ADVANCE",
            REFUND_SOURCE_SUB_MERCHANT = "REFUND_SOURCE_SUB_MERCHANT",
            REFUND_SOURCE_SUB_MERCHANT_ADVANCE = "REFUND_SOURCE_SUB_MERCHANT_ADVANCE",
        }
    }

    /// 申请退款：请求
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 商户退款单号（必填）
        pub out_refund_no: Option<String>,
        /// 退款原因
        pub reason: Option<String>,
        /// 退款结果回调url
        pub notify_url: Option<String>,
        /// 退款资金来源
        pub funds_account: RequestFundsAccount,
        /// 金额信息（必填）
        pub amount: Option<Amount>,
        /// 退款商品
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// 退款出资商户
        pub refund_account: RequestRefundAccount,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信支付订单号
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户订单号
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商户退款单号（必填）
        pub fn out_refund_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_refund_no = value.into_member();
            self
        }

        /// 退款原因
        pub fn reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reason = value.into_member();
            self
        }

        /// 退款结果回调url
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 退款资金来源
        pub fn funds_account<M>(
            mut self,
            value: impl crate::IntoMember<RequestFundsAccount, M>,
        ) -> Self {
            self.funds_account = value.into_member().unwrap_or_default();
            self
        }

        /// 金额信息（必填）
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 退款商品
        pub fn goods_detail<M>(mut self, value: impl crate::IntoList<GoodsDetail, M>) -> Self {
            self.goods_detail = value.into_list();
            self
        }

        /// 退款出资商户
        pub fn refund_account<M>(
            mut self,
            value: impl crate::IntoMember<RequestRefundAccount, M>,
        ) -> Self {
            self.refund_account = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 金额信息
    pub struct Amount {
        /// 退款金额，单位为分（必填）
        pub refund: Option<crate::Fen>,
        /// 退款出资账户及金额
        pub from: Option<Vec<FundsFromItem>>,
        /// 原订单金额，单位为分（必填）
        pub total: Option<crate::Fen>,
        /// 退款币种（必填）
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Amount {
        /// 退款金额，单位为分（必填）
        pub fn refund<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.refund = value.into_member();
            self
        }

        /// 退款出资账户及金额
        pub fn from<M>(mut self, value: impl crate::IntoList<FundsFromItem, M>) -> Self {
            self.from = value.into_list();
            self
        }

        /// 原订单金额，单位为分（必填）
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 退款币种（必填）
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
