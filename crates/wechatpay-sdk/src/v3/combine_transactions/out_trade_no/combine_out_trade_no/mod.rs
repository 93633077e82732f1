//! `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`

pub mod close;

/// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
pub struct CombineOutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl CombineOutTradeNo {
    /// `/close`
    #[inline]
    pub fn close(self) -> close::Close {
        close::Close { node: self.node }
    }

    /// 合单查询订单 (direct and partner)
    ///
    /// `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .combine_transactions()
    ///     .out_trade_no()
    ///     .combine_out_trade_no("P20150806125346")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551745)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/combine-transactions/out-trade-no/{combine_out_trade_no}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/combine-transactions/out-trade-no/{combine_out_trade_no}")
    }
}

/// 合单查询订单
pub mod get {

    pub use crate::shared::v3_combine_transactions_app_post::TradeScenario;
pub use crate::shared::v3_combine_transactions_id_combine_transaction_id_get::CombinePayerInfo;
pub use crate::shared::v3_combine_transactions_id_combine_transaction_id_get_scene_info::SceneInfo;
pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get::{InstallmentInfo, GoodsDetail};
pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_trade_type::TradeType;
pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_type::Type;

    enumeration! {
        /// 交易状态
        TradeState {
            SUCCESS = "SUCCESS",
            REFUND = "REFUND",
            NOTPAY = "NOTPAY",
            CLOSED = "CLOSED",
            PAYERROR = "PAYERROR",
        }
    }

    /// 合单查询订单：应答
    #[non_exhaustive]
    pub struct Response {
        /// 合单商户appid
        pub combine_appid: Option<String>,
        /// 合单商户号
        pub combine_mchid: Option<String>,
        /// 合单商户订单号
        pub combine_out_trade_no: Option<String>,
        /// 交易单微信支付订单号
        pub combine_transaction_id: Option<String>,
        /// 场景信息
        pub scene_info: Option<SceneInfo>,
        /// 商品单信息
        pub sub_orders: Option<Vec<SubOrders>>,
        /// 支付者
        pub combine_payer_info: Option<CombinePayerInfo>,
        /// 交易场景
        pub trade_scenario: Option<crate::Enumeration<TradeScenario>>,
        /// 使用的商户贴息信息
        pub installment_info: Option<InstallmentInfo>,
    }

    /// 商品单信息
    #[non_exhaustive]
    pub struct SubOrders {
        /// 子单商户号
        pub mchid: Option<String>,
        /// 商品单个人收款方受理授权ID
        pub individual_auth_id: Option<String>,
        /// 商品单个人收款方平台昵称
        pub individual_name: Option<String>,
        /// 交易类型
        pub trade_type: Option<crate::Enumeration<TradeType>>,
        /// 交易状态
        pub trade_state: Option<crate::Enumeration<TradeState>>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 支付完成时间
        pub success_time: Option<crate::Time>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商品单商户订单号
        pub out_trade_no: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 用户子标识
        pub sub_openid: Option<String>,
        /// 优惠信息列表
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// 订单金额
        pub amount: Option<Amount>,
    }

    /// 优惠信息列表
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub coupon_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<crate::Enumeration<Scope>>,
        /// 优惠类型
        pub r#type: Option<crate::Enumeration<Type>>,
        /// 优惠券面额，单位为分
        pub amount: Option<crate::Fen>,
        /// 活动批次ID
        pub stock_id: Option<String>,
        /// 微信出资，单位为分
        pub wechatpay_contribute: Option<crate::Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<crate::Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<crate::Fen>,
        /// 优惠币种
        pub currency: Option<String>,
        /// 单品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    /// 订单金额
    #[non_exhaustive]
    pub struct Amount {
        /// 标价金额，单位为分
        pub total_amount: Option<crate::Fen>,
        /// 标价币种
        pub currency: Option<String>,
        /// 现金支付金额，单位为分
        pub payer_amount: Option<crate::Fen>,
        /// 现金支付币种
        pub payer_currency: Option<String>,
        /// 结算汇率
        pub settlement_rate: Option<i64>,
    }

    message! {
        Response {
            0 => combine_appid: "combine_appid",
            1 => combine_mchid: "combine_mchid",
            2 => combine_out_trade_no: "combine_out_trade_no",
            3 => combine_transaction_id: "combine_transaction_id",
            4 => scene_info: "scene_info",
            5 => sub_orders: "sub_orders",
            6 => combine_payer_info: "combine_payer_info",
            7 => trade_scenario: "trade_scenario",
            8 => installment_info: "installment_info",
        }
        SubOrders {
            0 => mchid: "mchid",
            1 => individual_auth_id: "individual_auth_id",
            2 => individual_name: "individual_name",
            3 => trade_type: "trade_type",
            4 => trade_state: "trade_state",
            5 => bank_type: "bank_type",
            6 => attach: "attach",
            7 => success_time: "success_time",
            8 => transaction_id: "transaction_id",
            9 => out_trade_no: "out_trade_no",
            10 => sub_mchid: "sub_mchid",
            11 => sub_appid: "sub_appid",
            12 => sub_openid: "sub_openid",
            13 => promotion_detail: "promotion_detail",
            14 => amount: "amount",
        }
        PromotionDetail {
            0 => coupon_id: "coupon_id",
            1 => name: "name",
            2 => scope: "scope",
            3 => r#type: "type",
            4 => amount: "amount",
            5 => stock_id: "stock_id",
            6 => wechatpay_contribute: "wechatpay_contribute",
            7 => merchant_contribute: "merchant_contribute",
            8 => other_contribute: "other_contribute",
            9 => currency: "currency",
            10 => goods_detail: "goods_detail",
        }
        Amount {
            0 => total_amount: "total_amount",
            1 => currency: "currency",
            2 => payer_amount: "payer_amount",
            3 => payer_currency: "payer_currency",
            4 => settlement_rate: "settlement_rate",
        }
    }
}
