//! 查询订单(微信支付订单号) · Query a debit by transaction ID
//!
//! `/v3/global/papay/transactions/{transaction_id}`

/// 查询订单(微信支付订单号) · Query a debit by transaction ID
///
/// `/v3/global/papay/transactions/{transaction_id}`
#[derive(Clone)]
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// 查询订单(微信支付订单号) · Query a debit by transaction ID
    ///
    /// `GET /v3/global/papay/transactions/{transaction_id}`
    ///
    /// 商户或机构按微信支付订单号查询委托代扣订单，返回交易状态和订单信息。模式：普通商户、服务商。
    ///
    /// Queries an auto-debit order by WeChat Pay transaction ID and returns its state and data. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::transactions::transaction_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .papay()
    ///     .transactions()
    ///     .transaction_id("4200000000202608010000000001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::transactions::transaction_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .papay()
    ///     .transactions()
    ///     .transaction_id("4200000000202608010000000001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013026988](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988)
    #[doc(alias(
        "查询订单(微信支付订单号)",
        "Query a debit by transaction ID",
        "跨境/全球",
        "transactions",
        "papay/transactions"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/global/papay/transactions/{transaction_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/papay/transactions/{transaction_id}")
    }
}

/// 查询订单(微信支付订单号) · Query a debit by transaction ID
pub mod get {

    enumeration! {
        /// 交易类型 · Transaction type
        TradeType {
            /// `JSAPI`: 公众号或小程序支付 · Payment in an Official Account or a Mini Program
            JSAPI = "JSAPI",
            /// `NATIVE`: 扫码支付 · Payment by scanning a QR code
            NATIVE = "NATIVE",
            /// `APP`: 应用（APP）支付 · App payment
            APP = "APP",
            /// `MWEB`: H5 支付 · H5 payment
            MWEB = "MWEB",
            /// `MICROPAY`: 付款码支付 · Payment by payment code
            MICROPAY = "MICROPAY",
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
            /// `COUPON`: 充值型代金券，参与资金结算 · Cash coupon with top-up, part of the settlement
            COUPON = "COUPON",
            /// `DISCOUNT`: 免充值型优惠，不参与资金结算 · Discount without top-up, not part of the settlement
            DISCOUNT = "DISCOUNT",
        }
    }

    enumeration! {
        /// 汇率类型 · Exchange rate type
        ExchangeRateType {
            /// `SETTLEMENT_RATE`: 结算汇率 · Settlement rate
            SETTLEMENT_RATE = "SETTLEMENT_RATE",
        }
    }

    /// 查询订单(微信支付订单号)：请求 · Query a debit by transaction ID: request
    ///
    /// 条件 Conditions:
    ///
    /// - `sub_mchid`：服务商模式必填。`sub_mchid`: Required in provider mode
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 查询订单(微信支付订单号)：应答 · Query a debit by transaction ID: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// APPID · App ID
        pub appid: Option<String>,
        /// 机构商户号 · Institution merchant ID
        pub sp_mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 机构APPID · Institution app ID
        pub sp_appid: Option<String>,
        /// 子商户APPID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商户数据 · Merchant data
        pub attach: Option<String>,
        /// 交易类型 · Transaction type
        pub trade_type: TradeType,
        /// 付款银行 · Paying bank
        pub bank_type: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 交易状态 · Transaction status
        pub trade_state: Option<String>,
        /// 交易状态描述 · Transaction status description
        pub trade_state_desc: Option<String>,
        /// 支付者 · Payer
        pub payer: Option<Payer>,
        /// 订单金额 · Order amount
        pub amount: Option<Amount>,
        /// 优惠功能 · Discount details
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付者 · Payer
    #[non_exhaustive]
    pub struct Payer {
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 机构用户标识 · User openid (institution)
        pub sp_openid: Option<String>,
        /// 子商户用户标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单金额 · Order amount
    #[non_exhaustive]
    pub struct Amount {
        /// 订单金额 · Order amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub total: Option<crate::Minor>,
        /// 用户支付金额 · Amount paid by the user
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub payer_total: Option<crate::Minor>,
        /// 订单标价币种 · Order currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 用户支付币种 · User payment currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub payer_currency: Option<String>,
        /// 汇率信息 · Exchange rate information
        pub exchange_rate: Option<ExchangeRate>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠功能 · Discount details
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID · Coupon ID
        pub promotion_id: Option<String>,
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Scope,
        /// 优惠类型 · Discount type
        pub r#type: Type,
        /// 优惠券面额 · Coupon face value
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub amount: Option<crate::Minor>,
        /// 优惠币种 · Discount currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 活动ID · Campaign ID
        pub activity_id: Option<String>,
        /// 微信出资 · WeChat Pay contribution
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub wxpay_contribute_amount: Option<crate::Minor>,
        /// 商户出资 · Merchant contribution
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub merchant_contribute_amount: Option<crate::Minor>,
        /// 其他出资 · Other contribution
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub other_contribute_amount: Option<crate::Minor>,
        /// 单品列表 · Item list
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 汇率信息 · Exchange rate information
    #[non_exhaustive]
    pub struct ExchangeRate {
        /// 汇率类型 · Exchange rate type
        pub r#type: ExchangeRateType,
        /// 汇率值 · Exchange rate
        ///
        /// 汇率乘以 10⁸。The exchange rate, times 10⁸.
        pub rate: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单品列表 · Item list
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商品编码 · Item code
        pub goods_id: Option<String>,
        /// 商品备注 · Item remark
        pub goods_remark: Option<String>,
        /// 商品优惠金额 · Item discount amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub discount_amount: Option<crate::Minor>,
        /// 商品数量 · Item quantity
        pub quantity: Option<i64>,
        /// 商品价格 · Item price
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub price: Option<crate::Minor>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => appid: Optional "appid",
            2 => sp_mchid: Optional "sp_mchid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => sp_appid: Optional "sp_appid",
            5 => sub_appid: Optional "sub_appid",
            6 => out_trade_no: Optional "out_trade_no",
            7 => transaction_id: Optional "transaction_id",
            8 => attach: Optional "attach",
            9 => trade_type: Optional "trade_type",
            10 => bank_type: Optional "bank_type",
            11 => success_time: Optional "success_time",
            12 => trade_state: Optional "trade_state",
            13 => trade_state_desc: Optional "trade_state_desc",
            14 => payer: Optional "payer",
            15 => amount: Optional "amount",
            16 => promotion_detail: Optional "promotion_detail",
        }
        Payer {
            0 => openid: Optional "openid",
            1 => sp_openid: Optional "sp_openid",
            2 => sub_openid: Optional "sub_openid",
        }
        Amount {
            0 => total: Optional "total",
            1 => payer_total: Optional "payer_total",
            2 => currency: Optional "currency",
            3 => payer_currency: Optional "payer_currency",
            4 => exchange_rate: Optional "exchange_rate",
        }
        PromotionDetail {
            0 => promotion_id: Optional "promotion_id",
            1 => name: Optional "name",
            2 => scope: Optional "scope",
            3 => r#type: Optional "type",
            4 => amount: Optional "amount",
            5 => currency: Optional "currency",
            6 => activity_id: Optional "activity_id",
            7 => wxpay_contribute_amount: Optional "wxpay_contribute_amount",
            8 => merchant_contribute_amount: Optional "merchant_contribute_amount",
            9 => other_contribute_amount: Optional "other_contribute_amount",
            10 => goods_detail: Optional "goods_detail",
        }
        ExchangeRate {
            0 => r#type: Optional "type",
            1 => rate: Optional "rate",
        }
        GoodsDetail {
            0 => goods_id: Optional "goods_id",
            1 => goods_remark: Optional "goods_remark",
            2 => discount_amount: Optional "discount_amount",
            3 => quantity: Optional "quantity",
            4 => price: Optional "price",
        }
    }
}
