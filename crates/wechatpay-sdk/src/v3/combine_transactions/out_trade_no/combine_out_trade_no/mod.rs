//! `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`

pub mod close;

/// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
#[derive(Clone)]
pub struct CombineOutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl CombineOutTradeNo {
    /// `/close`
    #[inline]
    pub fn close(&self) -> close::Close {
        close::Close { node: self.node.clone() }
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
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/combine-transactions/out-trade-no/{combine_out_trade_no}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/combine-transactions/out-trade-no/{combine_out_trade_no}")
    }
}

/// 合单查询订单
pub mod get {
    pub use crate::v3::combine_transactions::schemas::TradeState;

    enumeration! {
        /// 交易场景
        TradeScenario {
            RECOMMERCE = "RECOMMERCE",
        }
    }

    enumeration! {
        /// 交易类型
        TradeType {
            NATIVE = "NATIVE",
            JSAPI = "JSAPI",
            APP = "APP",
            MWEB = "MWEB",
        }
    }

    enumeration! {
        /// 优惠范围
        Scope {
            GLOBAL = "GLOBAL",
            SINGLE = "SINGLE",
        }
    }

    enumeration! {
        /// 优惠类型
        Type {
            CASH = "CASH",
            NOCASH = "NOCASH",
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
        ///
        /// 只能用数字、字母和 `_|*@-`。Digits, A–Z, a–z and `_|*@-`.
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
        pub trade_scenario: TradeScenario,
        /// 使用的商户贴息信息
        pub installment_info: Option<InstallmentInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 场景信息
    #[non_exhaustive]
    pub struct SceneInfo {
        /// 商户端设备号
        pub device_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
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
        pub trade_type: TradeType,
        /// 交易状态
        pub trade_state: TradeState,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 附加数据
        pub attach: Option<String>,
        /// 支付完成时间
        pub success_time: Option<crate::Time>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商品单商户订单号
        ///
        /// 最短 6 个字符，只能用数字、字母和 `_|*@-`。At least 6 characters; digits, A–Z, a–z and `_|*@-`.
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付者
    #[non_exhaustive]
    pub struct CombinePayerInfo {
        /// 用户标识
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 使用的商户贴息信息
    #[non_exhaustive]
    pub struct InstallmentInfo {
        /// 是否使用了商户贴息
        pub use_subsidy: Option<bool>,
        /// 用户实际选择分期期数
        pub selected_installment_number: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠信息列表
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub coupon_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Scope,
        /// 优惠类型
        pub r#type: Type,
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单品列表
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商品编码
        pub goods_id: Option<String>,
        /// 商品数量
        pub quantity: Option<i64>,
        /// 商品单价，单位为分
        pub unit_price: Option<crate::Fen>,
        /// 商品优惠金额，单位为分
        pub discount_amount: Option<crate::Fen>,
        /// 商品备注
        pub goods_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => combine_appid: Optional "combine_appid",
            1 => combine_mchid: Optional "combine_mchid",
            2 => combine_out_trade_no: Optional "combine_out_trade_no",
            3 => combine_transaction_id: Optional "combine_transaction_id",
            4 => scene_info: Optional "scene_info",
            5 => sub_orders: Optional "sub_orders",
            6 => combine_payer_info: Optional "combine_payer_info",
            7 => trade_scenario: Optional "trade_scenario",
            8 => installment_info: Optional "installment_info",
        }
        SceneInfo {
            0 => device_id: Optional "device_id",
        }
        SubOrders {
            0 => mchid: Optional "mchid",
            1 => individual_auth_id: Optional "individual_auth_id",
            2 => individual_name: Optional "individual_name",
            3 => trade_type: Optional "trade_type",
            4 => trade_state: Optional "trade_state",
            5 => bank_type: Optional "bank_type",
            6 => attach: Optional "attach",
            7 => success_time: Optional "success_time",
            8 => transaction_id: Optional "transaction_id",
            9 => out_trade_no: Optional "out_trade_no",
            10 => sub_mchid: Optional "sub_mchid",
            11 => sub_appid: Optional "sub_appid",
            12 => sub_openid: Optional "sub_openid",
            13 => promotion_detail: Optional "promotion_detail",
            14 => amount: Optional "amount",
        }
        CombinePayerInfo {
            0 => openid: Optional "openid",
        }
        InstallmentInfo {
            0 => use_subsidy: Optional "use_subsidy",
            1 => selected_installment_number: Optional "selected_installment_number",
        }
        PromotionDetail {
            0 => coupon_id: Optional "coupon_id",
            1 => name: Optional "name",
            2 => scope: Optional "scope",
            3 => r#type: Optional "type",
            4 => amount: Optional "amount",
            5 => stock_id: Optional "stock_id",
            6 => wechatpay_contribute: Optional "wechatpay_contribute",
            7 => merchant_contribute: Optional "merchant_contribute",
            8 => other_contribute: Optional "other_contribute",
            9 => currency: Optional "currency",
            10 => goods_detail: Optional "goods_detail",
        }
        Amount {
            0 => total_amount: Optional "total_amount",
            1 => currency: Optional "currency",
            2 => payer_amount: Optional "payer_amount",
            3 => payer_currency: Optional "payer_currency",
            4 => settlement_rate: Optional "settlement_rate",
        }
        GoodsDetail {
            0 => goods_id: Optional "goods_id",
            1 => quantity: Optional "quantity",
            2 => unit_price: Optional "unit_price",
            3 => discount_amount: Optional "discount_amount",
            4 => goods_remark: Optional "goods_remark",
        }
    }
}
