//! 提交付款码支付 · Submit a payment code payment
//!
//! `/v3/transactions/micropay`

/// 提交付款码支付 · Submit a payment code payment
///
/// `/v3/transactions/micropay`
#[derive(Clone)]
pub struct Micropay {
    pub(crate) node: crate::chain::Node,
}

impl Micropay {
    /// 提交付款码支付 · Submit a payment code payment
    ///
    /// `POST /v3/transactions/micropay`
    ///
    /// 跨境商户或机构扫描用户付款码后提交扣款，返回订单信息；结果不明时应查询订单。模式：普通商户、服务商。
    ///
    /// Charges a payer by the scanned payment code in a cross-border order. Query the order if the result is uncertain. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transactions::micropay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1900000001")
    ///     .appid("wx8888888888888888")
    ///     .description("image形象店-深圳腾大- QQ公仔")
    ///     .out_trade_no("trade202608010001")
    ///     .trade_type("MICROPAY")
    ///     .merchant_category_code("1011")
    ///     .payer(post::Payer::new().auth_code("120061098828009406"))
    ///     .amount(post::Amount::new().total(888).currency("HKD"));
    /// let answer = client.v3().transactions().micropay().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transactions::micropay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .sp_mchid("1900000001")
    ///     .sp_appid("wx8888888888888888")
    ///     .description("image形象店-深圳腾大- QQ公仔")
    ///     .out_trade_no("trade202608010001")
    ///     .trade_type("MICROPAY")
    ///     .merchant_category_code("1011")
    ///     .payer(post::Payer::new().auth_code("120061098828009406"))
    ///     .amount(post::Amount::new().total(888).currency("HKD"));
    /// let answer = client.v3().transactions().micropay().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [QuickPay/chapter3_3.shtml](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml)
    #[doc(alias(
        "提交付款码支付",
        "Submit a payment code payment",
        "跨境/全球 基础支付",
        "micropay",
        "transactions/micropay"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/transactions/micropay", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transactions/micropay")
    }
}

/// 提交付款码支付 · Submit a payment code payment
pub mod post {

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
            /// `REVOKED`: 已撤销（仅付款码支付） · Reversed (payment code only)
            REVOKED = "REVOKED",
            /// `USERPAYING`: 用户支付中 · The user is paying
            USERPAYING = "USERPAYING",
            /// `PAYERROR`: 支付失败 · Payment failed
            PAYERROR = "PAYERROR",
        }
        final SUCCESS, REFUND, CLOSED, REVOKED, PAYERROR
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

    /// 提交付款码支付：请求 · Submit a payment code payment: request
    ///
    /// 条件 Conditions:
    ///
    /// - `mchid`、`appid`、`sub_mchid`、`sp_mchid`、`sp_appid`：直连商户填商户号，机构填机构商户号与子商户号。`mchid`, `appid`, `sub_mchid`, `sp_mchid`, `sp_appid`: A merchant gives its own ID, an institution its ID and the sub-merchant ID
    pub struct Request {
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// APPID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 机构商户号 · Institution merchant ID
        pub sp_mchid: Option<String>,
        /// 机构APPID · Institution app ID
        pub sp_appid: Option<String>,
        /// 子商户APPID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商品描述（必填） · Item description (required)
        pub description: Option<String>,
        /// 商户数据 · Merchant data
        pub attach: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 商品标记 · Item tag
        pub goods_tag: Option<String>,
        /// 交易类型（必填） · Transaction type (required)
        pub trade_type: Option<String>,
        /// 指定支付方式 · Restricted payment methods
        pub limit_pay: Option<String>,
        /// MCC码（必填） · Merchant category code (required)
        ///
        /// 四位数字的商户类别码。A merchant category code of four digits.
        pub merchant_category_code: Option<String>,
        /// 支付者 · Payer
        pub payer: Option<Payer>,
        /// 订单金额（必填） · Order amount (required)
        pub amount: Option<Amount>,
        /// 场景信息 · Scenario information
        pub scene_info: Option<SceneInfo>,
        /// 优惠功能 · Discount details
        pub detail: Option<Vec<Detail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号 · Merchant ID
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// APPID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 机构商户号 · Institution merchant ID
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 机构APPID · Institution app ID
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 子商户APPID · Sub-merchant app ID
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

        /// 交易类型（必填） · Transaction type (required)
        pub fn trade_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trade_type = value.into_member();
            self
        }

        /// 指定支付方式 · Restricted payment methods
        pub fn limit_pay<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.limit_pay = value.into_member();
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

        /// 支付者 · Payer
        pub fn payer<M>(mut self, value: impl crate::IntoMember<Payer, M>) -> Self {
            self.payer = value.into_member();
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

        /// 优惠功能 · Discount details
        pub fn detail<M>(mut self, value: impl crate::IntoList<Detail, M>) -> Self {
            self.detail = value.into_list();
            self
        }
    }

    /// 支付者 · Payer
    pub struct Payer {
        /// 授权码（必填） · Payment code (required)
        pub auth_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Payer {
        /// 授权码（必填） · Payment code (required)
        pub fn auth_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.auth_code = value.into_member();
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
        /// 用户终端IP · User device IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub payer_client_ip: Option<String>,
        /// 操作员ID · Operator ID
        pub operator_id: Option<String>,
        /// 商户门店信息 · Store information
        pub store_info: Option<StoreInfo>,
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

        /// 用户终端IP · User device IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn payer_client_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payer_client_ip = value.into_member();
            self
        }

        /// 操作员ID · Operator ID
        pub fn operator_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.operator_id = value.into_member();
            self
        }

        /// 商户门店信息 · Store information
        pub fn store_info<M>(mut self, value: impl crate::IntoMember<StoreInfo, M>) -> Self {
            self.store_info = value.into_member();
            self
        }
    }

    /// 优惠功能 · Discount details
    pub struct Detail {
        /// 订单原价 · Original order price
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub cost_price: Option<crate::Minor>,
        /// 商品小票ID · Receipt ID
        pub receipt_id: Option<String>,
        /// 单品列表 · Item list
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Detail {
        /// 订单原价 · Original order price
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub fn cost_price<M>(mut self, value: impl crate::IntoMember<crate::Minor, M>) -> Self {
            self.cost_price = value.into_member();
            self
        }

        /// 商品小票ID · Receipt ID
        pub fn receipt_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.receipt_id = value.into_member();
            self
        }

        /// 单品列表 · Item list
        pub fn goods_detail<M>(mut self, value: impl crate::IntoList<GoodsDetail, M>) -> Self {
            self.goods_detail = value.into_list();
            self
        }
    }

    /// 商户门店信息 · Store information
    pub struct StoreInfo {
        /// 编号 · Number
        pub id: Option<String>,
        /// 名称（必填） · Name (required)
        pub name: Option<String>,
        /// 详细地址（必填） · Detailed address (required)
        pub address: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StoreInfo {
        /// 编号 · Number
        pub fn id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.id = value.into_member();
            self
        }

        /// 名称（必填） · Name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 详细地址（必填） · Detailed address (required)
        pub fn address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.address = value.into_member();
            self
        }
    }

    /// 单品列表 · Item list
    pub struct GoodsDetail {
        /// 商品编码（必填） · Item code (required)
        pub goods_id: Option<String>,
        /// 微信侧商品编码 · WeChat Pay item code
        pub wxpay_goods_id: Option<String>,
        /// 商品名称 · Item name
        pub goods_name: Option<String>,
        /// 商品数量（必填） · Item quantity (required)
        pub quantity: Option<i64>,
        /// 商品单价（必填） · Item unit price (required)
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub price: Option<crate::Minor>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl GoodsDetail {
        /// 商品编码（必填） · Item code (required)
        pub fn goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_id = value.into_member();
            self
        }

        /// 微信侧商品编码 · WeChat Pay item code
        pub fn wxpay_goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wxpay_goods_id = value.into_member();
            self
        }

        /// 商品名称 · Item name
        pub fn goods_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_name = value.into_member();
            self
        }

        /// 商品数量（必填） · Item quantity (required)
        pub fn quantity<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.quantity = value.into_member();
            self
        }

        /// 商品单价（必填） · Item unit price (required)
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub fn price<M>(mut self, value: impl crate::IntoMember<crate::Minor, M>) -> Self {
            self.price = value.into_member();
            self
        }
    }

    /// 提交付款码支付：应答 · Submit a payment code payment: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub id: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// APPID · App ID
        pub appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 机构商户号 · Institution merchant ID
        pub sp_mchid: Option<String>,
        /// 机构APPID · Institution app ID
        pub sp_appid: Option<String>,
        /// 子商户APPID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 交易类型 · Transaction type
        pub trade_type: TradeType,
        /// 交易状态 · Transaction status
        pub trade_state: TradeState,
        /// 交易状态描述 · Transaction status description
        pub trade_state_desc: Option<String>,
        /// 付款银行 · Paying bank
        pub bank_type: Option<String>,
        /// 商户数据 · Merchant data
        pub attach: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 支付者 · Payer
        pub payer: Option<ResponsePayer>,
        /// 订单金额 · Order amount
        pub amount: Option<ResponseAmount>,
        /// 优惠功能 · Discount details
        pub detail: Option<Vec<ResponseDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付者 · Payer
    #[non_exhaustive]
    pub struct ResponsePayer {
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 用户标识 · User openid
        pub sp_openid: Option<String>,
        /// 用户标识 · User openid
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
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 用户支付金额 · Amount paid by the user
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub payer_total: Option<crate::Minor>,
        /// 支付货币类型 · Payment currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub payer_currency: Option<String>,
        /// 汇率 · Exchange rate
        pub exchange_rate: Option<ExchangeRate>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠功能 · Discount details
    #[non_exhaustive]
    pub struct ResponseDetail {
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
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 活动ID · Campaign ID
        pub activity_id: Option<String>,
        /// 微信出资 · WeChat Pay contribution
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub wechatpay_contribute_amount: Option<crate::Minor>,
        /// 商户出资 · Merchant contribution
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub merchant_contribute_amount: Option<crate::Minor>,
        /// 其他出资 · Other contribution
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub other_contribute_amount: Option<crate::Minor>,
        /// 单品列表 · Item list
        pub goods_detail: Option<Vec<DetailGoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 汇率 · Exchange rate
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
    pub struct DetailGoodsDetail {
        /// 商品编码 · Item code
        pub goods_id: Option<String>,
        /// 商品备注 · Item remark
        pub goods_remark: Option<String>,
        /// 商品数量 · Item quantity
        pub quantity: Option<i64>,
        /// 商品价格 · Item price
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub price: Option<crate::Minor>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Payer, Amount, SceneInfo, Detail, StoreInfo, GoodsDetail);

    message! {
        Request {
            0 => mchid: Optional "mchid",
            1 => appid: Optional "appid",
            2 => sub_mchid: Optional "sub_mchid",
            3 => sp_mchid: Optional "sp_mchid",
            4 => sp_appid: Optional "sp_appid",
            5 => sub_appid: Optional "sub_appid",
            6 => description: Required "description",
            7 => attach: Optional "attach",
            8 => out_trade_no: Required "out_trade_no",
            9 => goods_tag: Optional "goods_tag",
            10 => trade_type: Required "trade_type",
            11 => limit_pay: Optional "limit_pay",
            12 => merchant_category_code: Required "merchant_category_code",
            13 => payer: Optional "payer",
            14 => amount: Required "amount",
            15 => scene_info: Optional "scene_info",
            16 => detail: Optional "detail",
        }
        Payer {
            0 => auth_code: Required "auth_code",
        }
        Amount {
            0 => total: Required "total",
            1 => currency: Optional "currency",
        }
        SceneInfo {
            0 => device_id: Optional "device_id",
            1 => device_ip: Optional "device_ip",
            2 => payer_client_ip: Optional "payer_client_ip",
            3 => operator_id: Optional "operator_id",
            4 => store_info: Optional "store_info",
        }
        Detail {
            0 => cost_price: Optional "cost_price",
            1 => receipt_id: Optional "receipt_id",
            2 => goods_detail: Optional "goods_detail",
        }
        StoreInfo {
            0 => id: Optional "id",
            1 => name: Required "name",
            2 => address: Required "address",
        }
        GoodsDetail {
            0 => goods_id: Required "goods_id",
            1 => wxpay_goods_id: Optional "wxpay_goods_id",
            2 => goods_name: Optional "goods_name",
            3 => quantity: Required "quantity",
            4 => price: Required "price",
        }
        Response {
            0 => id: Optional "id",
            1 => mchid: Optional "mchid",
            2 => appid: Optional "appid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => sp_mchid: Optional "sp_mchid",
            5 => sp_appid: Optional "sp_appid",
            6 => sub_appid: Optional "sub_appid",
            7 => out_trade_no: Optional "out_trade_no",
            8 => trade_type: Optional "trade_type",
            9 => trade_state: Optional "trade_state",
            10 => trade_state_desc: Optional "trade_state_desc",
            11 => bank_type: Optional "bank_type",
            12 => attach: Optional "attach",
            13 => success_time: Optional "success_time",
            14 => payer: Optional "payer",
            15 => amount: Optional "amount",
            16 => detail: Optional "detail",
        }
        ResponsePayer {
            0 => openid: Optional "openid",
            1 => sp_openid: Optional "sp_openid",
            2 => sub_openid: Optional "sub_openid",
        }
        ResponseAmount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
            2 => payer_total: Optional "payer_total",
            3 => payer_currency: Optional "payer_currency",
            4 => exchange_rate: Optional "exchange_rate",
        }
        ResponseDetail {
            0 => promotion_id: Optional "promotion_id",
            1 => name: Optional "name",
            2 => scope: Optional "scope",
            3 => r#type: Optional "type",
            4 => amount: Optional "amount",
            5 => currency: Optional "currency",
            6 => activity_id: Optional "activity_id",
            7 => wechatpay_contribute_amount: Optional "wechatpay_contribute_amount",
            8 => merchant_contribute_amount: Optional "merchant_contribute_amount",
            9 => other_contribute_amount: Optional "other_contribute_amount",
            10 => goods_detail: Optional "goods_detail",
        }
        ExchangeRate {
            0 => r#type: Optional "type",
            1 => rate: Optional "rate",
        }
        DetailGoodsDetail {
            0 => goods_id: Optional "goods_id",
            1 => goods_remark: Optional "goods_remark",
            2 => quantity: Optional "quantity",
            3 => price: Optional "price",
        }
    }
}
