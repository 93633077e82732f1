//! `/v3/transactions/id/{transaction_id}`

pub mod close;
pub mod reverse;

/// `/v3/transactions/id/{transaction_id}`
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// `/close`
    #[inline]
    pub fn close(self) -> close::Close {
        close::Close { node: self.node }
    }

    /// `/reverse`
    #[inline]
    pub fn reverse(self) -> reverse::Reverse {
        reverse::Reverse { node: self.node }
    }

    /// 查询订单(微信支付订单号)
    ///
    /// `GET /v3/transactions/id/{transaction_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transactions::id::transaction_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mchid("1900000109")
    ///     .sub_mchid("1900000109")
    ///     .sp_mchid("1900000100");
    /// let answer = client
    ///     .v3()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("1217752501201407033233368018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/transactions/id/{transaction_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/transactions/id/{transaction_id}")
    }
}

/// 查询订单(微信支付订单号)
pub mod get {

    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;
    pub use crate::shared::v3_global_micropay_transactions_pay_post_exchange_rate::{
        ExchangeRate, ExchangeRateType,
    };
    pub use crate::shared::v3_global_papay_transactions_out_trade_no_out_trade_no_get::{
        Amount, GoodsDetail, Payer, PromotionDetail, TradeType,
    };
    pub use crate::shared::v3_global_refunds_id_refund_id_get::Request;

    enumeration! {
        /// 交易状态
        TradeState {
            SUCCESS = "SUCCESS",
            REFUND = "REFUND",
            NOTPAY = "NOTPAY",
            CLOSED = "CLOSED",
            REVOKED = "REVOKED",
            USERPAYING = "USERPAYING",
            PAYERROR = "PAYERROR",
        }
    }

    /// 查询订单(微信支付订单号)：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// APPID
        pub appid: Option<String>,
        /// 机构商户号
        pub sp_mchid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 机构APPID
        pub sp_appid: Option<String>,
        /// 子商户APPID
        pub sub_appid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub id: Option<String>,
        /// 商户数据
        pub attach: Option<String>,
        /// 交易类型
        pub trade_type: Option<crate::Enumeration<TradeType>>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 支付完成时间
        pub success_time: Option<crate::Time>,
        /// 交易状态
        pub trade_state: Option<crate::Enumeration<TradeState>>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 支付者
        pub payer: Option<Payer>,
        /// 订单金额
        pub amount: Option<Amount>,
        /// 优惠功能
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    message! {
        Response {
            0 => mchid: "mchid",
            1 => appid: "appid",
            2 => sp_mchid: "sp_mchid",
            3 => sub_mchid: "sub_mchid",
            4 => sp_appid: "sp_appid",
            5 => sub_appid: "sub_appid",
            6 => out_trade_no: "out_trade_no",
            7 => id: "id",
            8 => attach: "attach",
            9 => trade_type: "trade_type",
            10 => bank_type: "bank_type",
            11 => success_time: "success_time",
            12 => trade_state: "trade_state",
            13 => trade_state_desc: "trade_state_desc",
            14 => payer: "payer",
            15 => amount: "amount",
            16 => promotion_detail: "promotion_detail",
        }
    }
}
