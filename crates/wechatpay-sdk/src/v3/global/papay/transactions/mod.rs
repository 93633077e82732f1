//! 支付扣款 · Debit a user under a contract
//!
//! `/v3/global/papay/transactions`

pub mod out_trade_no;
pub mod transaction_id;

/// 支付扣款 · Debit a user under a contract
///
/// `/v3/global/papay/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/out-trade-no`: 查询订单(商户订单号)、撤销订单(商户订单号) · Query a debit by merchant order number; Reverse a debit by merchant order number
    #[inline]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.clone() }
    }

    /// `/{transaction_id}`: 微信支付订单号 · WeChat Pay transaction ID
    pub fn transaction_id(&self, value: impl Into<String>) -> transaction_id::TransactionId {
        transaction_id::TransactionId { node: self.node.bind("transaction_id", value) }
    }

    /// 支付扣款 · Debit a user under a contract
    ///
    /// `POST /v3/global/papay/transactions`
    ///
    /// 商户或机构凭用户的委托代扣协议扣款，返回订单信息；扣款结果由通知告知，也可查询。模式：普通商户、服务商。
    ///
    /// Debits a user under an auto-debit contract and returns the order. A notification or a query gives the result. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .description("image形象店-深圳腾大- QQ公仔")
    ///     .notify_url("https://www.example.com/notify")
    ///     .out_trade_no("trade202608010001")
    ///     .merchant_category_code("1011")
    ///     .contract_id("100005698")
    ///     .amount(post::Amount::new().total(888));
    /// let answer = client.v3().global().papay().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::papay::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .description("image形象店-深圳腾大- QQ公仔")
    ///     .notify_url("https://www.example.com/notify")
    ///     .out_trade_no("trade202608010001")
    ///     .merchant_category_code("1011")
    ///     .contract_id("100005698")
    ///     .amount(post::Amount::new().total(888));
    /// let answer = client.v3().global().papay().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013015482](https://pay.weixin.qq.com/doc/global/v3/zh/4013015482)
    #[doc(alias(
        "支付扣款",
        "Debit a user under a contract",
        "跨境/全球",
        "transactions",
        "papay/transactions"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/papay/transactions", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/papay/transactions")
    }
}

/// 支付扣款 · Debit a user under a contract
pub mod post {

    enumeration! {
        /// 交易类型 · Transaction type
        TradeType {
            /// `AUTH`: 委托代扣 · Auto-debit
            AUTH = "AUTH",
        }
    }

    enumeration! {
        /// 交易状态 · Transaction status
        TradeState {
            /// `SUCCESS`: 支付成功 · Paid
            SUCCESS = "SUCCESS",
            /// `REFUND`: 转入退款 · Refunded, at least in part
            REFUND = "REFUND",
            /// `NOTPAY`: 未支付 · Not paid
            NOTPAY = "NOTPAY",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
            /// `PAYERROR`: 支付失败 · Payment failed
            PAYERROR = "PAYERROR",
            /// `USERPAYING`: 用户支付中 · The user is paying
            USERPAYING = "USERPAYING",
        }
        final SUCCESS, REFUND, CLOSED, PAYERROR
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
            /// `USERPAYMENT_RATE`: 用户支付汇率 · Rate of the user's payment
            USERPAYMENT_RATE = "USERPAYMENT_RATE",
        }
    }

    /// 支付扣款：请求 · Debit a user under a contract: request
    pub struct Request {
        /// 机构APPID · Institution app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 机构appid · Institution app ID
        pub sp_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商品描述（必填） · Item description (required)
        pub description: Option<String>,
        /// 商户数据 · Merchant data
        pub attach: Option<String>,
        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 商品标记 · Item tag
        pub goods_tag: Option<String>,
        /// MCC码（必填） · Merchant category code (required)
        ///
        /// 四位数字的商户类别码。A merchant category code of four digits.
        pub merchant_category_code: Option<String>,
        /// 委托代扣协议ID（必填） · Auto-debit contract ID (required)
        pub contract_id: Option<String>,
        /// 订单金额（必填） · Order amount (required)
        pub amount: Option<Amount>,
        /// 场景信息 · Scenario information
        pub scene_info: Option<SceneInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 机构APPID · Institution app ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 机构appid · Institution app ID
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 商户数据 · Merchant data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商品标记 · Item tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// MCC码（必填） · Merchant category code (required)
        ///
        /// 四位数字的商户类别码。A merchant category code of four digits.
        pub fn merchant_category_code<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.merchant_category_code = value.into_member();
            self
        }

        /// 委托代扣协议ID（必填） · Auto-debit contract ID (required)
        pub fn contract_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_id = value.into_member();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 场景信息 · Scenario information
        pub fn scene_info<M>(mut self, value: impl crate::IntoMember<SceneInfo, M>) -> Self {
            self.scene_info = value.into_member();
            self
        }
    }

    /// 订单金额 · Order amount
    pub struct Amount {
        /// 总金额（必填） · Total amount (required)
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub total: Option<crate::Minor>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Amount {
        /// 总金额（必填） · Total amount (required)
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Minor, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    /// 场景信息 · Scenario information
    pub struct SceneInfo {
        /// 商户端设备号 · Merchant device number
        pub device_id: Option<String>,
        /// 商户端设备IP · Merchant device IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub device_ip: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SceneInfo {
        /// 商户端设备号 · Merchant device number
        pub fn device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_id = value.into_member();
            self
        }

        /// 商户端设备IP · Merchant device IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn device_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_ip = value.into_member();
            self
        }
    }

    /// 支付扣款：应答 · Debit a user under a contract: answer
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
        pub trade_state: TradeState,
        /// 交易状态描述 · Transaction status description
        pub trade_state_desc: Option<String>,
        /// 支付者 · Payer
        pub payer: Option<Payer>,
        /// 订单金额 · Order amount
        pub amount: Option<ResponseAmount>,
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
    pub struct ResponseAmount {
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

    request!(Request, Amount, SceneInfo);

    message! {
        Request {
            0 => appid: Optional "appid",
            1 => sp_appid: Optional "sp_appid",
            2 => sub_mchid: Optional "sub_mchid",
            3 => sub_appid: Optional "sub_appid",
            4 => description: Required "description",
            5 => attach: Optional "attach",
            6 => notify_url: Required "notify_url",
            7 => out_trade_no: Required "out_trade_no",
            8 => goods_tag: Optional "goods_tag",
            9 => merchant_category_code: Required "merchant_category_code",
            10 => contract_id: Required "contract_id",
            11 => amount: Required "amount",
            12 => scene_info: Optional "scene_info",
        }
        Amount {
            0 => total: Required "total",
            1 => currency: Optional "currency",
        }
        SceneInfo {
            0 => device_id: Optional "device_id",
            1 => device_ip: Optional "device_ip",
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
        ResponseAmount {
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
