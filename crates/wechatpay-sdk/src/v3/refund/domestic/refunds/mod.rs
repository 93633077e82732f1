//! `/v3/refund/domestic/refunds`

pub mod out_refund_no;
pub mod refund_id;

/// `/v3/refund/domestic/refunds`
pub struct Refunds {
    pub(crate) node: crate::chain::Node,
}

impl Refunds {
    /// `/{out_refund_no}`: 商户退款单号
    pub fn out_refund_no(self, value: impl Into<String>) -> out_refund_no::OutRefundNo {
        out_refund_no::OutRefundNo { node: self.node.bind("out_refund_no", value) }
    }

    /// `/{refund_id}`: 微信退款单号
    pub fn refund_id(self, value: impl Into<String>) -> refund_id::RefundId {
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
    ///     .transaction_id("1217752501201407033233368018")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .reason("商品已售完")
    ///     .notify_url("https://weixin.qq.com")
    ///     .funds_account(post::FundsAccount::AVAILABLE)
    ///     .amount(
    ///         post::Amount::new()
    ///             .refund(888)
    ///             .from(vec![
    ///                 post::AmountFrom::new().account(post::Account::AVAILABLE).amount(444),
    ///             ])
    ///             .total(888)
    ///             .currency("CNY"),
    ///     )
    ///     .goods_detail(vec![
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/refund/domestic/refunds", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/refund/domestic/refunds")
    }
}

/// 申请退款
pub mod post {
    use crate::message;

    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post::{
        Account, AmountFrom, ResponseAmountFrom,
    };
    pub use crate::shared::v3_ecommerce_refunds_id_refund_id_get::Channel;
    pub use crate::shared::v3_ecommerce_refunds_id_refund_id_get_status::Status;
    pub use crate::shared::v3_ecommerce_refunds_refund_id_apply_abnormal_refund_post::{
        FundsAccount, GoodsDetail as PromotionDetailGoodsDetail,
    };
    pub use crate::v3::refund::domestic::refunds::out_refund_no::get::{
        Amount as ResponseAmount, FundsAccount as ResponseFundsAccount, PromotionDetail,
        RefundAccount, Response, Type,
    };

    /// 申请退款：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("transaction_id"),
            message::optional::<String>("out_trade_no"),
            message::required::<String>("out_refund_no"),
            message::optional::<String>("reason"),
            message::optional::<String>("notify_url"),
            message::optional::<crate::Enumeration<FundsAccount>>("funds_account"),
            message::required::<Amount>("amount"),
            message::optional::<Vec<GoodsDetail>>("goods_detail"),
            message::optional::<crate::Enumeration<RefundAccount>>("refund_account"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 微信支付订单号
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 商户退款单号（必填）
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_refund_no", value))
        }

        /// 退款原因
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reason", value))
        }

        /// 退款结果回调url
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 退款资金来源
        pub fn funds_account(self, value: impl Into<crate::Enumeration<FundsAccount>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<FundsAccount>>("funds_account", value))
        }

        /// 金额信息（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 退款商品
        #[inline]
        pub fn goods_detail(self, value: Vec<GoodsDetail>) -> Self {
            Self(self.0.with("goods_detail", value))
        }

        /// 退款出资商户
        pub fn refund_account(self, value: impl Into<crate::Enumeration<RefundAccount>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<RefundAccount>>("refund_account", value))
        }
    }

    /// 金额信息
    pub struct Amount(pub(crate) message::Object);

    impl Amount {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Fen>("refund"),
            message::optional::<Vec<AmountFrom>>("from"),
            message::required::<crate::Fen>("total"),
            message::required::<String>("currency"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 退款金额，单位为分（必填）
        pub fn refund(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("refund", value))
        }

        /// 退款出资账户及金额
        #[inline]
        pub fn from(self, value: Vec<AmountFrom>) -> Self {
            Self(self.0.with("from", value))
        }

        /// 原订单金额，单位为分（必填）
        pub fn total(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total", value))
        }

        /// 退款币种（必填）
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("currency", value))
        }
    }

    /// 退款商品
    pub struct GoodsDetail(pub(crate) message::Object);

    impl GoodsDetail {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("merchant_goods_id"),
            message::optional::<String>("wechatpay_goods_id"),
            message::optional::<String>("goods_name"),
            message::required::<crate::Fen>("unit_price"),
            message::required::<crate::Fen>("refund_amount"),
            message::required::<i64>("refund_quantity"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户侧商品编码（必填）
        pub fn merchant_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_goods_id", value))
        }

        /// 微信侧商品编码
        pub fn wechatpay_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("wechatpay_goods_id", value))
        }

        /// 商品名称
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_name", value))
        }

        /// 商品单价，单位为分（必填）
        pub fn unit_price(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("unit_price", value))
        }

        /// 商品退款金额，单位为分（必填）
        pub fn refund_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("refund_amount", value))
        }

        /// 商品退货数量（必填）
        #[inline]
        pub fn refund_quantity(self, value: i64) -> Self {
            Self(self.0.with("refund_quantity", value))
        }
    }

    request!(Request, Amount, GoodsDetail);

    held!(Amount, GoodsDetail);
}
