//! 申请扣款接口 · Apply for a face payment debit
//!
//! `/v3/offlineface/transactions`

pub mod out_trade_no;

/// 申请扣款接口 · Apply for a face payment debit
///
/// `/v3/offlineface/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/out-trade-no`: 查单接口 · Query a face payment order
    #[inline]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.clone() }
    }

    /// 申请扣款接口 · Apply for a face payment debit
    ///
    /// `POST /v3/offlineface/transactions`
    ///
    /// 服务商凭刷脸得到的支付凭证为子商户发起扣款，返回订单、付款用户和优惠信息。模式：服务商。
    ///
    /// Debits a user on behalf of a sub-merchant with the credential from the face scan, and returns the order. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlineface::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .auth_code("100001")
    ///     .sp_mchid("1900000001")
    ///     .sub_mchid("1900000109");
    /// let answer = client.v3().offlineface().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [develop/access-specifications.html](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    #[doc(alias(
        "申请扣款接口",
        "Apply for a face payment debit",
        "K12刷脸代扣",
        "transactions",
        "offlineface/transactions"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/offlineface/transactions", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlineface/transactions")
    }
}

/// 申请扣款接口 · Apply for a face payment debit
pub mod post {

    enumeration! {
        /// 货币类型 · Currency
        Currency {
            /// `CNY`: 人民币 · Chinese yuan
            CNY = "CNY",
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
            /// `AUTH`: 委托代扣 · Auto-debit
            AUTH = "AUTH",
        }
    }

    enumeration! {
        /// 货币类型 · Currency
        AmountCurrency {
            /// `CNY`: 人民币 · Chinese yuan
            CNY = "CNY",
        }
    }

    /// 申请扣款接口：请求 · Apply for a face payment debit: request
    pub struct Request {
        /// 支付凭证（必填） · Payment code (required)
        pub auth_code: Option<String>,
        /// 服务商公众号appid · Partner app ID
        pub sp_appid: Option<String>,
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 子商户公众号appid · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 子商户商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 金额信息 · Amount information
        pub amount: Option<Amount>,
        /// 支付场景信息 · Payment scenario information
        pub scene_info: Option<SceneInfo>,
        /// 优惠标记 · Discount tag
        pub goods_tag: Option<String>,
        /// 商品信息 · Item information
        pub description: Option<String>,
        /// 商户附加信息 · Merchant attached data
        pub attach: Option<String>,
        /// 结算信息 · Settlement information
        pub settle_info: Option<SettleInfo>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 业务信息 · Business information
        pub business: Option<Business>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 支付凭证（必填） · Payment code (required)
        pub fn auth_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.auth_code = value.into_member();
            self
        }

        /// 服务商公众号appid · Partner app ID
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 服务商商户号 · Partner merchant ID
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 子商户公众号appid · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 金额信息 · Amount information
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 支付场景信息 · Payment scenario information
        pub fn scene_info<M>(mut self, value: impl crate::IntoMember<SceneInfo, M>) -> Self {
            self.scene_info = value.into_member();
            self
        }

        /// 优惠标记 · Discount tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 商品信息 · Item information
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 商户附加信息 · Merchant attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 结算信息 · Settlement information
        pub fn settle_info<M>(mut self, value: impl crate::IntoMember<SettleInfo, M>) -> Self {
            self.settle_info = value.into_member();
            self
        }

        /// 商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 业务信息 · Business information
        pub fn business<M>(mut self, value: impl crate::IntoMember<Business, M>) -> Self {
            self.business = value.into_member();
            self
        }
    }

    /// 金额信息 · Amount information
    pub struct Amount {
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型（必填） · Currency (required)
        pub currency: Currency,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Amount {
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 货币类型（必填） · Currency (required)
        pub fn currency<M>(mut self, value: impl crate::IntoMember<Currency, M>) -> Self {
            self.currency = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 支付场景信息 · Payment scenario information
    pub struct SceneInfo {
        /// 设备IP（必填） · Device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub device_ip: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SceneInfo {
        /// 设备IP（必填） · Device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn device_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_ip = value.into_member();
            self
        }
    }

    /// 结算信息 · Settlement information
    pub struct SettleInfo {
        /// 是否支持分账 · Whether profit sharing is enabled
        pub profit_sharing: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SettleInfo {
        /// 是否支持分账 · Whether profit sharing is enabled
        pub fn profit_sharing<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.profit_sharing = value.into_member();
            self
        }
    }

    /// 业务信息 · Business information
    pub struct Business {
        /// 平台产品ID（必填） · Platform product ID (required)
        ///
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        pub business_product_id: Option<i64>,
        /// 平台场景ID（必填） · Platform scenario ID (required)
        ///
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `124`: 含义见官方文档 · The official page has its meaning
        /// - `125`: 含义见官方文档 · The official page has its meaning
        /// - `126`: 含义见官方文档 · The official page has its meaning
        pub business_scene_id: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Business {
        /// 平台产品ID（必填） · Platform product ID (required)
        ///
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        pub fn business_product_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.business_product_id = value.into_member();
            self
        }

        /// 平台场景ID（必填） · Platform scenario ID (required)
        ///
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `124`: 含义见官方文档 · The official page has its meaning
        /// - `125`: 含义见官方文档 · The official page has its meaning
        /// - `126`: 含义见官方文档 · The official page has its meaning
        pub fn business_scene_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.business_scene_id = value.into_member();
            self
        }
    }

    /// 申请扣款接口：应答 · Apply for a face payment debit: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商公众号appid · Partner app ID
        pub sp_appid: Option<String>,
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 子商户公众号appid · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 子商户商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 支付用户信息 · Payer information
        pub payer: Option<Payer>,
        /// 金额信息 · Amount information
        pub amount: Option<ResponseAmount>,
        /// 优惠信息 · Discount information
        pub promotion_detail: Option<Vec<serde_json::Value>>,
        /// 支付场景信息 · Payment scenario information
        pub scene_info: Option<ResponseSceneInfo>,
        /// 付款银行 · Paying bank
        pub bank_type: Option<String>,
        /// 交易类型 · Transaction type
        pub trade_type: TradeType,
        /// 交易状态 · Transaction status
        pub trade_state: Option<String>,
        /// 交易描述 · Transaction status description
        pub trade_state_description: Option<String>,
        /// 欠款状态 · Debt status
        pub debt_state: Option<String>,
        /// 商品信息 · Item information
        pub description: Option<String>,
        /// 商户附加信息 · Merchant attached data
        pub attach: Option<String>,
        /// 支付成功时间 · Payment success time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 还款微信订单号 · Repayment transaction ID
        pub repayment_transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 错误分类 · Error type
        pub error_type: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付用户信息 · Payer information
    #[non_exhaustive]
    pub struct Payer {
        /// 公众下的openid · User openid (partner)
        pub sp_openid: Option<String>,
        /// 子公众下的openid · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 金额信息 · Amount information
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
        pub currency: AmountCurrency,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付场景信息 · Payment scenario information
    #[non_exhaustive]
    pub struct ResponseSceneInfo {
        /// 设备IP · Device IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub device_ip: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Amount, SceneInfo, SettleInfo, Business);

    message! {
        Request {
            0 => auth_code: Required "auth_code",
            1 => sp_appid: Optional "sp_appid",
            2 => sp_mchid: Optional "sp_mchid",
            3 => sub_appid: Optional "sub_appid",
            4 => sub_mchid: Optional "sub_mchid",
            5 => amount: Optional "amount",
            6 => scene_info: Optional "scene_info",
            7 => goods_tag: Optional "goods_tag",
            8 => description: Optional "description",
            9 => attach: Optional "attach",
            10 => settle_info: Optional "settle_info",
            11 => out_trade_no: Optional "out_trade_no",
            12 => business: Optional "business",
        }
        Amount {
            0 => total: Required "total",
            1 => currency: Required "currency",
        }
        SceneInfo {
            0 => device_ip: Required "device_ip",
        }
        SettleInfo {
            0 => profit_sharing: Optional "profit_sharing",
        }
        Business {
            0 => business_product_id: Required "business_product_id",
            1 => business_scene_id: Required "business_scene_id",
        }
        Response {
            0 => sp_appid: Optional "sp_appid",
            1 => sp_mchid: Optional "sp_mchid",
            2 => sub_appid: Optional "sub_appid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => payer: Optional "payer",
            5 => amount: Optional "amount",
            6 => promotion_detail: Optional "promotion_detail",
            7 => scene_info: Optional "scene_info",
            8 => bank_type: Optional "bank_type",
            9 => trade_type: Optional "trade_type",
            10 => trade_state: Optional "trade_state",
            11 => trade_state_description: Optional "trade_state_description",
            12 => debt_state: Optional "debt_state",
            13 => description: Optional "description",
            14 => attach: Optional "attach",
            15 => success_time: Optional "success_time",
            16 => transaction_id: Optional "transaction_id",
            17 => repayment_transaction_id: Optional "repayment_transaction_id",
            18 => out_trade_no: Optional "out_trade_no",
            19 => error_type: Optional "error_type",
        }
        Payer {
            0 => sp_openid: Optional "sp_openid",
            1 => sub_openid: Optional "sub_openid",
        }
        ResponseAmount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
        }
        ResponseSceneInfo {
            0 => device_ip: Optional "device_ip",
        }
    }
}
