//! `/v3/refund/domestic/refunds/{out_refund_no}`

/// `/v3/refund/domestic/refunds/{out_refund_no}`
pub struct OutRefundNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRefundNo {
    /// 查询单笔退款 (direct and partner)
    ///
    /// `GET /v3/refund/domestic/refunds/{out_refund_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refund::domestic::refunds::out_refund_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .refund()
    ///     .domestic()
    ///     .refunds()
    ///     .out_refund_no("sdk12345678920210326144648")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553002)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/refund/domestic/refunds/{out_refund_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/refund/domestic/refunds/{out_refund_no}")
    }
}

/// 查询单笔退款
pub mod get {

    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post::{
        Account, ResponseAmountFrom as AmountFrom,
    };
    pub use crate::shared::v3_ecommerce_refunds_id_refund_id_get::Channel;
    pub use crate::shared::v3_ecommerce_refunds_id_refund_id_get_status::Status;
    pub use crate::shared::v3_ecommerce_refunds_refund_id_apply_abnormal_refund_post::GoodsDetail;
    pub use crate::shared::v3_edu_papay_transactions_id_transaction_id_get::Request;

    enumeration! {
        /// 资金账户
        FundsAccount {
            UNSETTLED = "UNSETTLED",
            AVAILABLE = "AVAILABLE",
            UNAVAILABLE = "UNAVAILABLE",
            OPERATION = "OPERATION",
            BASIC = "BASIC",
            ECNY_BASIC = "ECNY_BASIC",
        }
    }

    enumeration! {
        /// 退款出资商户
        RefundAccount {
            REFUND_SOURCE_PARTNER_ADVANCE = "REFUND_SOURCE_PARTNER_ADVANCE",
            REFUND_SOURCE_SUB_MERCHANT = "REFUND_SOURCE_SUB_MERCHANT",
            REFUND_SOURCE_SUB_MERCHANT_ADVANCE = "REFUND_SOURCE_SUB_MERCHANT_ADVANCE",
        }
    }

    enumeration! {
        /// 优惠类型
        Type {
            CASH = "CASH",
            NOCASH = "NOCASH",
            COUPON = "COUPON",
            DISCOUNT = "DISCOUNT",
        }
    }

    /// 查询单笔退款：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付退款号
        pub refund_id: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 退款渠道
        pub channel: Option<crate::Enumeration<Channel>>,
        /// 退款入账账户
        pub user_received_account: Option<String>,
        /// 退款成功时间
        pub success_time: Option<crate::Time>,
        /// 退款创建时间
        pub create_time: Option<crate::Time>,
        /// 退款状态
        pub status: Option<crate::Enumeration<Status>>,
        /// 资金账户
        pub funds_account: Option<crate::Enumeration<FundsAccount>>,
        /// 金额信息
        pub amount: Option<Amount>,
        /// 优惠退款信息
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// 退款出资商户
        pub refund_account: Option<crate::Enumeration<RefundAccount>>,
    }

    /// 金额信息
    #[non_exhaustive]
    pub struct Amount {
        /// 订单金额，单位为分
        pub total: Option<crate::Fen>,
        /// 退款金额，单位为分
        pub refund: Option<crate::Fen>,
        /// 退款出资账户及金额
        pub from: Option<Vec<AmountFrom>>,
        /// 用户支付金额，单位为分
        pub payer_total: Option<crate::Fen>,
        /// 用户退款金额，单位为分
        pub payer_refund: Option<crate::Fen>,
        /// 应结退款金额，单位为分
        pub settlement_refund: Option<crate::Fen>,
        /// 应结订单金额，单位为分
        pub settlement_total: Option<crate::Fen>,
        /// 优惠退款金额，单位为分
        pub discount_refund: Option<crate::Fen>,
        /// 退款币种
        pub currency: Option<String>,
        /// 手续费退款金额，单位为分
        pub refund_fee: Option<crate::Fen>,
        /// 垫付金额，单位为分
        pub advance: Option<crate::Fen>,
    }

    /// 优惠退款信息
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠范围
        pub scope: Option<crate::Enumeration<Scope>>,
        /// 优惠类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 优惠券面额，单位为分
        pub amount: Option<crate::Fen>,
        /// 优惠退款金额，单位为分
        pub refund_amount: Option<crate::Fen>,
        /// 商品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    message! {
        Response {
            0 => refund_id: "refund_id",
            1 => out_refund_no: "out_refund_no",
            2 => transaction_id: "transaction_id",
            3 => out_trade_no: "out_trade_no",
            4 => channel: "channel",
            5 => user_received_account: "user_received_account",
            6 => success_time: "success_time",
            7 => create_time: "create_time",
            8 => status: "status",
            9 => funds_account: "funds_account",
            10 => amount: "amount",
            11 => promotion_detail: "promotion_detail",
            12 => refund_account: "refund_account",
        }
        Amount {
            0 => total: "total",
            1 => refund: "refund",
            2 => from: "from",
            3 => payer_total: "payer_total",
            4 => payer_refund: "payer_refund",
            5 => settlement_refund: "settlement_refund",
            6 => settlement_total: "settlement_total",
            7 => discount_refund: "discount_refund",
            8 => currency: "currency",
            9 => refund_fee: "refund_fee",
            10 => advance: "advance",
        }
        PromotionDetail {
            0 => promotion_id: "promotion_id",
            1 => scope: "scope",
            2 => r#type: "type",
            3 => amount: "amount",
            4 => refund_amount: "refund_amount",
            5 => goods_detail: "goods_detail",
        }
    }
}
