//! 还款下单 · Place a repayment order
//!
//! `/v3/repayment/combine-transactions/partner/prepay`

/// 还款下单 · Place a repayment order
///
/// `/v3/repayment/combine-transactions/partner/prepay`
#[derive(Clone)]
pub struct Prepay {
    pub(crate) node: crate::chain::Node,
}

impl Prepay {
    /// 还款下单 · Place a repayment order
    ///
    /// `POST /v3/repayment/combine-transactions/partner/prepay`
    ///
    /// 还款服务商为用户的还款支付下单，返回预支付交易会话标识或支付跳转链接，用来调起支付。模式：服务商。
    ///
    /// Creates a repayment order with sub-orders and returns the prepay ID or the link with which payment is invoked. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::repayment::combine_transactions::partner::prepay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_out_trade_no("combineouttr202608010001")
    ///     .combine_mchid("1900000001")
    ///     .sub_orders([
    ///         post::SubOrders::new()
    ///             .mchid("1900000001")
    ///             .out_trade_no("20150806125346")
    ///             .amount(post::Amount::new().total_amount(10).currency("CNY"))
    ///             .attach("深圳分店")
    ///             .description("某某放心借"),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .repayment()
    ///     .combine_transactions()
    ///     .partner()
    ///     .prepay()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015124463](https://pay.weixin.qq.com/doc/v3/partner/4015124463)
    #[doc(alias(
        "还款下单",
        "Place a repayment order",
        "平台收付通 还款支付",
        "prepay",
        "partner/prepay"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/repayment/combine-transactions/partner/prepay", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/repayment/combine-transactions/partner/prepay")
    }
}

/// 还款下单 · Place a repayment order
pub mod post {

    enumeration! {
        /// 场景类型 · Scenario type
        Type {
            /// `iOS`: 苹果系统 · iOS
            IOS = "iOS",
            /// `Android`: 安卓系统 · Android
            ANDROID = "Android",
            /// `Wap`: 手机网页 · Mobile web page
            WAP = "Wap",
        }
    }

    enumeration! {
        /// 类型 · Type
        IdentityType {
            /// `IDCARD`: 居民身份证 · Resident identity card
            IDCARD = "IDCARD",
            /// `HONGKONG_MACAO`: 港澳居民来往内地通行证 · Mainland travel permit for Hong Kong and Macao residents
            HONGKONG_MACAO = "HONGKONG_MACAO",
            /// `HONGKONG_MACAO_RESIDENT`: 港澳居民居住证 · Residence permit for Hong Kong and Macao residents
            HONGKONG_MACAO_RESIDENT = "HONGKONG_MACAO_RESIDENT",
            /// `TAIWAN_RESIDENT`: 台湾居民居住证 · Residence permit for Taiwan residents
            TAIWAN_RESIDENT = "TAIWAN_RESIDENT",
            /// `FOREIGN_RESIDENT`: 外国人居留证 · Residence permit for foreigners
            FOREIGN_RESIDENT = "FOREIGN_RESIDENT",
            /// `OVERSEA_PASSPORT`: 外国护照 · Foreign passport
            OVERSEA_PASSPORT = "OVERSEA_PASSPORT",
            /// `TAIWAN_COMPATRIOT_PERMIT`: 台湾居民来往大陆通行证 · Mainland travel permit for Taiwan residents
            TAIWAN_COMPATRIOT_PERMIT = "TAIWAN_COMPATRIOT_PERMIT",
        }
    }

    /// 还款下单：请求 · Place a repayment order: request
    pub struct Request {
        /// 还款单订单号（必填） · Repayment order number (required)
        pub combine_out_trade_no: Option<String>,
        /// 还款服务商商户号（必填） · Repayment partner merchant ID (required)
        pub combine_mchid: Option<String>,
        /// 还款明细单信息列表（必填） · Repayment detail orders (required)
        ///
        /// 最多 10 项。At most 10 items.
        pub sub_orders: Option<Vec<SubOrders>>,
        /// 交易结束时间 · Transaction expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub time_expire: Option<crate::Time>,
        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// H5调起支付场景信息 · H5 payment scenario information
        pub h5_info: Option<H5Info>,
        /// APP调起支付场景信息 · App payment scenario information
        pub app_info: Option<AppInfo>,
        /// 小程序调起支付场景信息 · Mini Program payment scenario information
        pub miniprogram_info: Option<MiniprogramInfo>,
        /// 支付者信息 · Payer information
        pub combine_payer_info: Option<CombinePayerInfo>,
        /// 微信内网页调起支付场景信息 · In-WeChat web payment scenario information
        pub wechat_web_info: Option<WechatWebInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 还款单订单号（必填） · Repayment order number (required)
        pub fn combine_out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_out_trade_no = value.into_member();
            self
        }

        /// 还款服务商商户号（必填） · Repayment partner merchant ID (required)
        pub fn combine_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_mchid = value.into_member();
            self
        }

        /// 还款明细单信息列表（必填） · Repayment detail orders (required)
        pub fn sub_orders<M>(mut self, value: impl crate::IntoList<SubOrders, M>) -> Self {
            self.sub_orders = value.into_list();
            self
        }

        /// 交易结束时间 · Transaction expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn time_expire<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.time_expire = value.into_member();
            self
        }

        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// H5调起支付场景信息 · H5 payment scenario information
        pub fn h5_info<M>(mut self, value: impl crate::IntoMember<H5Info, M>) -> Self {
            self.h5_info = value.into_member();
            self
        }

        /// APP调起支付场景信息 · App payment scenario information
        pub fn app_info<M>(mut self, value: impl crate::IntoMember<AppInfo, M>) -> Self {
            self.app_info = value.into_member();
            self
        }

        /// 小程序调起支付场景信息 · Mini Program payment scenario information
        pub fn miniprogram_info<M>(
            mut self,
            value: impl crate::IntoMember<MiniprogramInfo, M>,
        ) -> Self {
            self.miniprogram_info = value.into_member();
            self
        }

        /// 支付者信息 · Payer information
        pub fn combine_payer_info<M>(
            mut self,
            value: impl crate::IntoMember<CombinePayerInfo, M>,
        ) -> Self {
            self.combine_payer_info = value.into_member();
            self
        }

        /// 微信内网页调起支付场景信息 · In-WeChat web payment scenario information
        pub fn wechat_web_info<M>(
            mut self,
            value: impl crate::IntoMember<WechatWebInfo, M>,
        ) -> Self {
            self.wechat_web_info = value.into_member();
            self
        }
    }

    /// 还款明细单信息列表 · Repayment detail orders
    pub struct SubOrders {
        /// 还款单发起商户号（必填） · Repayment initiating merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 还款明细单订单号（必填） · Repayment detail order number (required)
        pub out_trade_no: Option<String>,
        /// 订单金额（必填） · Order amount (required)
        pub amount: Option<Amount>,
        /// 附加数据（必填） · Attached data (required)
        pub attach: Option<String>,
        /// 商品描述（必填） · Item description (required)
        pub description: Option<String>,
        /// 结算信息 · Settlement information
        pub settle_info: Option<SettleInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubOrders {
        /// 还款单发起商户号（必填） · Repayment initiating merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 还款明细单订单号（必填） · Repayment detail order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 附加数据（必填） · Attached data (required)
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 结算信息 · Settlement information
        pub fn settle_info<M>(mut self, value: impl crate::IntoMember<SettleInfo, M>) -> Self {
            self.settle_info = value.into_member();
            self
        }
    }

    /// H5调起支付场景信息 · H5 payment scenario information
    pub struct H5Info {
        /// 还款服务商APPID（必填） · Repayment partner app ID (required)
        pub combine_appid: Option<String>,
        /// 用户终端IP（必填） · User device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub payer_client_ip: Option<String>,
        /// 场景类型（必填） · Scenario type (required)
        pub r#type: Type,
        /// 应用名称 · App name
        pub app_name: Option<String>,
        /// 网站URL（必填） · Website URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub app_url: Option<String>,
        /// iOS平台BundleID · iOS bundle ID
        pub bundle_id: Option<String>,
        /// Android平台PackageName · Android package name
        pub package_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl H5Info {
        /// 还款服务商APPID（必填） · Repayment partner app ID (required)
        pub fn combine_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_appid = value.into_member();
            self
        }

        /// 用户终端IP（必填） · User device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn payer_client_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payer_client_ip = value.into_member();
            self
        }

        /// 场景类型（必填） · Scenario type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 应用名称 · App name
        pub fn app_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.app_name = value.into_member();
            self
        }

        /// 网站URL（必填） · Website URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn app_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.app_url = value.into_member();
            self
        }

        /// iOS平台BundleID · iOS bundle ID
        pub fn bundle_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bundle_id = value.into_member();
            self
        }

        /// Android平台PackageName · Android package name
        pub fn package_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.package_name = value.into_member();
            self
        }
    }

    /// APP调起支付场景信息 · App payment scenario information
    pub struct AppInfo {
        /// 还款服务商APPID（必填） · Repayment partner app ID (required)
        pub combine_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AppInfo {
        /// 还款服务商APPID（必填） · Repayment partner app ID (required)
        pub fn combine_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_appid = value.into_member();
            self
        }
    }

    /// 小程序调起支付场景信息 · Mini Program payment scenario information
    pub struct MiniprogramInfo {
        /// 还款服务商APPID（必填） · Repayment partner app ID (required)
        pub combine_appid: Option<String>,
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MiniprogramInfo {
        /// 还款服务商APPID（必填） · Repayment partner app ID (required)
        pub fn combine_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_appid = value.into_member();
            self
        }

        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }
    }

    /// 支付者信息 · Payer information
    pub struct CombinePayerInfo {
        /// 实名支付 · Real-name payment
        pub identity: Option<Identity>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CombinePayerInfo {
        /// 实名支付 · Real-name payment
        pub fn identity<M>(mut self, value: impl crate::IntoMember<Identity, M>) -> Self {
            self.identity = value.into_member();
            self
        }
    }

    /// 微信内网页调起支付场景信息 · In-WeChat web payment scenario information
    pub struct WechatWebInfo {
        /// 还款服务商APPID · Repayment partner app ID
        pub combine_appid: Option<String>,
        /// 用户标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 网页经营场景URL · Web page URL
        pub webview_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl WechatWebInfo {
        /// 还款服务商APPID · Repayment partner app ID
        pub fn combine_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_appid = value.into_member();
            self
        }

        /// 用户标识 · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 网页经营场景URL · Web page URL
        pub fn webview_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.webview_url = value.into_member();
            self
        }
    }

    /// 订单金额 · Order amount
    pub struct Amount {
        /// 标价金额（必填） · Listed amount (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 标价币种（必填） · Listed currency (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Amount {
        /// 标价金额（必填） · Listed amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 标价币种（必填） · Listed currency (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    /// 结算信息 · Settlement information
    pub struct SettleInfo {
        /// 是否指定分账 · Whether profit sharing is enabled
        pub profit_sharing: Option<bool>,
        /// 补差金额 · Subsidy amount
        ///
        /// 单位为分。In fen.
        pub subsidy_amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SettleInfo {
        /// 是否指定分账 · Whether profit sharing is enabled
        pub fn profit_sharing<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.profit_sharing = value.into_member();
            self
        }

        /// 补差金额 · Subsidy amount
        ///
        /// 单位为分。In fen.
        pub fn subsidy_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.subsidy_amount = value.into_member();
            self
        }
    }

    /// 实名支付 · Real-name payment
    pub struct Identity {
        /// 类型（必填） · Type (required)
        pub r#type: IdentityType,
        /// 加密后的证件号（必填） · Encrypted ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub number: Option<crate::Sensitive>,
        /// 加密后的姓名（必填） · Encrypted name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub name: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Identity {
        /// 类型（必填） · Type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<IdentityType, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 加密后的证件号（必填） · Encrypted ID document number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn number<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.number = value.into_member();
            self
        }

        /// 加密后的姓名（必填） · Encrypted name (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.name = value.into_member();
            self
        }
    }

    /// 还款下单：应答 · Place a repayment order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 预支付交易会话标识 · Prepay ID
        pub prepay_id: Option<String>,
        /// 支付跳转链接 · Payment redirect URL
        pub h5_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(
        Request,
        SubOrders,
        H5Info,
        AppInfo,
        MiniprogramInfo,
        CombinePayerInfo,
        WechatWebInfo,
        Amount,
        SettleInfo,
        Identity
    );

    message! {
        Request {
            0 => combine_out_trade_no: Required "combine_out_trade_no",
            1 => combine_mchid: Required "combine_mchid",
            2 => sub_orders: Required "sub_orders",
            3 => time_expire: Optional "time_expire",
            4 => notify_url: Optional "notify_url",
            5 => h5_info: Optional "h5_info",
            6 => app_info: Optional "app_info",
            7 => miniprogram_info: Optional "miniprogram_info",
            8 => combine_payer_info: Optional "combine_payer_info",
            9 => wechat_web_info: Optional "wechat_web_info",
        }
        SubOrders {
            0 => mchid: Required "mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => out_trade_no: Required "out_trade_no",
            3 => amount: Required "amount",
            4 => attach: Required "attach",
            5 => description: Required "description",
            6 => settle_info: Optional "settle_info",
        }
        H5Info {
            0 => combine_appid: Required "combine_appid",
            1 => payer_client_ip: Required "payer_client_ip",
            2 => r#type: Required "type",
            3 => app_name: Optional "app_name",
            4 => app_url: Required "app_url",
            5 => bundle_id: Optional "bundle_id",
            6 => package_name: Optional "package_name",
        }
        AppInfo {
            0 => combine_appid: Required "combine_appid",
        }
        MiniprogramInfo {
            0 => combine_appid: Required "combine_appid",
            1 => openid: Required "openid",
        }
        CombinePayerInfo {
            0 => identity: Optional "identity",
        }
        WechatWebInfo {
            0 => combine_appid: Optional "combine_appid",
            1 => openid: Optional "openid",
            2 => webview_url: Optional "webview_url",
        }
        Amount {
            0 => total_amount: Required "total_amount",
            1 => currency: Required "currency",
        }
        SettleInfo {
            0 => profit_sharing: Optional "profit_sharing",
            1 => subsidy_amount: Optional "subsidy_amount",
        }
        Identity {
            0 => r#type: Required "type",
            1 => number: Required "number",
            2 => name: Required "name",
        }
        Response {
            0 => prepay_id: Optional "prepay_id",
            1 => h5_url: Optional "h5_url",
        }
    }
}
