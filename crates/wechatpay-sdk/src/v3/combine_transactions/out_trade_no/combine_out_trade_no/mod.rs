//! 合单查询订单 · Query a combined order
//!
//! `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`

pub mod close;

/// 合单查询订单 · Query a combined order
///
/// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
#[derive(Clone)]
pub struct CombineOutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl CombineOutTradeNo {
    /// `/close`: 合单关闭订单 · Close a combined order
    #[inline]
    pub fn close(&self) -> close::Close {
        close::Close { node: self.node.clone() }
    }

    /// 合单查询订单 · Query a combined order
    ///
    /// `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
    ///
    /// 按合单商户订单号查询合单订单，返回每个商品单的支付状态和支付者信息。模式：普通商户、服务商。
    ///
    /// Queries a combined order by its merchant order number and returns the payment state of each sub-order and the payer. Modes: direct merchant, partner.
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
    /// # Errors
    ///
    /// - `USERPAYING` (202): 等用户输密码，结果未定。每 5 秒查一次，满 30 秒仍未付就撤销。 · The user is entering the password. The outcome is open. Query every 5 s. If the order is still unpaid after 30 s, reverse it.
    /// - `ORDER_CLOSED` (400): 该商户订单号的订单已关闭。换新的 out_trade_no 重新下单。 · The order with this number is closed. Create the order again under a new `out_trade_no`.
    /// - `OUT_TRADE_NO_USED` (403): 单号重复。查单确认，新交易换新单号。 · The order number is repeated. Query the order. For another payment, take a new number.
    /// - `RULELIMIT` (403): 触发规则限制。放慢查询。 · A rule limits this query. Query less often.
    /// - `TRADE_ERROR` (403): 因业务原因查询失败。看错误描述。 · The query failed for a business reason. Read the message.
    /// - `ORDERNOTEXIST` (404): 该商户号下没有这个订单：单号或商户号不对，或下单没成功；合单要用合单查询。核对单号与商户号；下单结果不明时可用原单号重下。 · This merchant has no such order: the number or the merchant is wrong, the order was never created, or it is a combined order. Check both. If the order may not have been created, create it again under the same number.
    /// - `BANKERROR` (500): 银行侧异常或超时。单号和参数都不变，再发一次。 · The bank failed or timed out. Send the request again with the same number and parameters.
    /// - `INVALID_TRANSACTIONID` (500): 微信支付订单号不对。核对 transaction_id。 · The WeChat Pay order number is wrong. Check `transaction_id`.
    /// - `OPENID_MISMATCH` (500): openid 不属于这个 appid。换成用户在该 appid 下的 openid。 · The openid does not belong to this appid. Use the openid that the user has under this appid.
    /// - `SYSTEMERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `APPID_MCHID_NOT_MATCH`, `INVALID_REQUEST`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `ACCOUNTERROR`, `NOAUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012551745](https://pay.weixin.qq.com/doc/v3/merchant/4012551745), [partner/4012602253](https://pay.weixin.qq.com/doc/v3/partner/4012602253)
    #[doc(alias(
        "合单查询订单",
        "Query a combined order",
        "合单支付",
        "out-trade-no",
        "combine-transactions/out-trade-no"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/combine-transactions/out-trade-no/{combine_out_trade_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/combine-transactions/out-trade-no/{combine_out_trade_no}")
    }
}

/// 合单查询订单 · Query a combined order
pub mod get {
    pub use crate::v3::combine_transactions::schemas::TradeState;

    enumeration! {
        /// 交易场景 · Transaction scenario
        TradeScenario {
            /// `RECOMMERCE`: 二手交易 · Second-hand trade
            RECOMMERCE = "RECOMMERCE",
        }
    }

    enumeration! {
        /// 交易类型 · Transaction type
        TradeType {
            /// `NATIVE`: 扫码支付 · Payment by scanning a QR code
            NATIVE = "NATIVE",
            /// `JSAPI`: 公众号或小程序支付 · Payment in an Official Account or a Mini Program
            JSAPI = "JSAPI",
            /// `APP`: 应用（APP）支付 · App payment
            APP = "APP",
            /// `MWEB`: H5 支付 · H5 payment
            MWEB = "MWEB",
        }
    }

    enumeration! {
        /// 优惠范围 · Discount scope
        Scope {
            /// `GLOBAL`: 全场 · The whole purchase
            GLOBAL = "GLOBAL",
            /// `SINGLE`: 单品 · Single items
            SINGLE = "SINGLE",
        }
    }

    enumeration! {
        /// 优惠类型 · Discount type
        Type {
            /// `CASH`: 充值型代金券 · Cash coupon with top-up
            CASH = "CASH",
            /// `NOCASH`: 免充值型代金券 · Cash coupon without top-up
            NOCASH = "NOCASH",
        }
    }

    /// 合单查询订单：应答 · Query a combined order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 合单商户appid · Combined order app ID
        pub combine_appid: Option<String>,
        /// 合单商户号 · Combined order merchant ID
        pub combine_mchid: Option<String>,
        /// 合单商户订单号 · Combined order merchant order number
        ///
        /// 只能用数字、字母和 `_|*@-`。Digits, A–Z, a–z and `_|*@-`.
        pub combine_out_trade_no: Option<String>,
        /// 交易单微信支付订单号 · Combined order transaction ID
        pub combine_transaction_id: Option<String>,
        /// 场景信息 · Scenario information
        pub scene_info: Option<SceneInfo>,
        /// 商品单信息 · Item orders
        pub sub_orders: Option<Vec<SubOrders>>,
        /// 支付者 · Payer
        pub combine_payer_info: Option<CombinePayerInfo>,
        /// 交易场景 · Transaction scenario
        pub trade_scenario: TradeScenario,
        /// 使用的商户贴息信息 · Merchant interest subsidy used
        pub installment_info: Option<InstallmentInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 场景信息 · Scenario information
    #[non_exhaustive]
    pub struct SceneInfo {
        /// 商户端设备号 · Merchant device number
        pub device_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商品单信息 · Item orders
    #[non_exhaustive]
    pub struct SubOrders {
        /// 子单商户号 · Sub-order merchant ID
        pub mchid: Option<String>,
        /// 商品单个人收款方受理授权ID · Individual payee authorisation ID
        pub individual_auth_id: Option<String>,
        /// 商品单个人收款方平台昵称 · Individual payee platform nickname
        pub individual_name: Option<String>,
        /// 交易类型 · Transaction type
        pub trade_type: TradeType,
        /// 交易状态 · Transaction status
        pub trade_state: TradeState,
        /// 付款银行 · Paying bank
        pub bank_type: Option<String>,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商品单商户订单号 · Item order merchant order number
        ///
        /// 最短 6 个字符，只能用数字、字母和 `_|*@-`。At least 6 characters; digits, A–Z, a–z and `_|*@-`.
        pub out_trade_no: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 用户子标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// 优惠信息列表 · Discounts
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// 订单金额 · Order amount
        pub amount: Option<Amount>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付者 · Payer
    #[non_exhaustive]
    pub struct CombinePayerInfo {
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 使用的商户贴息信息 · Merchant interest subsidy used
    #[non_exhaustive]
    pub struct InstallmentInfo {
        /// 是否使用了商户贴息 · Whether merchant interest subsidy applied
        pub use_subsidy: Option<bool>,
        /// 用户实际选择分期期数 · Instalments chosen by the user
        pub selected_installment_number: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠信息列表 · Discounts
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID · Coupon ID
        pub coupon_id: Option<String>,
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Scope,
        /// 优惠类型 · Discount type
        pub r#type: Type,
        /// 优惠券面额 · Coupon face value
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 活动批次ID · Campaign batch ID
        pub stock_id: Option<String>,
        /// 微信出资 · WeChat Pay contribution
        ///
        /// 单位为分。In fen.
        pub wechatpay_contribute: Option<crate::Fen>,
        /// 商户出资 · Merchant contribution
        ///
        /// 单位为分。In fen.
        pub merchant_contribute: Option<crate::Fen>,
        /// 其他出资 · Other contribution
        ///
        /// 单位为分。In fen.
        pub other_contribute: Option<crate::Fen>,
        /// 优惠币种 · Discount currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 单品列表 · Item list
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单金额 · Order amount
    #[non_exhaustive]
    pub struct Amount {
        /// 标价金额 · Listed amount
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 标价币种 · Listed currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 现金支付金额 · Cash amount paid
        ///
        /// 单位为分。In fen.
        pub payer_amount: Option<crate::Fen>,
        /// 现金支付币种 · Cash payment currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub payer_currency: Option<String>,
        /// 结算汇率 · Settlement exchange rate
        ///
        /// 汇率乘以 10⁸。The exchange rate, times 10⁸.
        pub settlement_rate: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单品列表 · Item list
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商品编码 · Item code
        pub goods_id: Option<String>,
        /// 商品数量 · Item quantity
        pub quantity: Option<i64>,
        /// 商品单价 · Item unit price
        ///
        /// 单位为分。In fen.
        pub unit_price: Option<crate::Fen>,
        /// 商品优惠金额 · Item discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// 商品备注 · Item remark
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
