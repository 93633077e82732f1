//! 查单接口 · Query a face payment order
//!
//! `/v3/offlineface/transactions/out-trade-no/{out_trade_no}`

/// 查单接口 · Query a face payment order
///
/// `/v3/offlineface/transactions/out-trade-no/{out_trade_no}`
#[derive(Clone)]
pub struct OutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutTradeNo {
    /// 查单接口 · Query a face payment order
    ///
    /// `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}`
    ///
    /// 服务商按商户订单号查询刷脸支付订单，返回付款用户、金额、优惠和场景信息。模式：服务商。
    ///
    /// Queries a face payment order by merchant order number and returns its payer, amount, promotions and scene. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlineface::transactions::out_trade_no::out_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .sub_mchid("1900000109")
    ///     .business_product_id(get::BusinessProductId::N2);
    /// let answer = client
    ///     .v3()
    ///     .offlineface()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("trade202608010001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [develop/k12-development-guidelines.html](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
    #[doc(alias(
        "查单接口",
        "Query a face payment order",
        "K12刷脸代扣",
        "out-trade-no",
        "transactions/out-trade-no"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/offlineface/transactions/out-trade-no/{out_trade_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/offlineface/transactions/out-trade-no/{out_trade_no}")
    }
}

/// 查单接口 · Query a face payment order
pub mod get {

    enumeration! {
        /// 平台产品ID · Platform product ID
        BusinessProductId {
            /// `2`: 含义见官方文档 · The official page has its meaning
            N2 = "2",
            /// `11`: 含义见官方文档 · The official page has its meaning
            N11 = "11",
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
        Currency {
            /// `CNY`: 人民币 · Chinese yuan
            CNY = "CNY",
        }
    }

    /// 查单接口：请求 · Query a face payment order: request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 子商户商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 平台产品ID（必填） · Platform product ID (required)
        pub business_product_id: BusinessProductId,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 子商户商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 平台产品ID（必填） · Platform product ID (required)
        pub fn business_product_id<M>(
            mut self,
            value: impl crate::IntoMember<BusinessProductId, M>,
        ) -> Self {
            self.business_product_id = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查单接口：应答 · Query a face payment order: answer
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
        pub amount: Option<Amount>,
        /// 优惠信息 · Discount information
        pub promotion_detail: Option<Vec<serde_json::Value>>,
        /// 支付场景信息 · Payment scenario information
        pub scene_info: Option<SceneInfo>,
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
    pub struct Amount {
        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
        pub currency: Currency,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付场景信息 · Payment scenario information
    #[non_exhaustive]
    pub struct SceneInfo {
        /// 设备IP · Device IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub device_ip: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => sub_mchid: Required "sub_mchid",
            2 => business_product_id: Required "business_product_id",
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
        Amount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
        }
        SceneInfo {
            0 => device_ip: Optional "device_ip",
        }
    }
}
