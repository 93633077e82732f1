//! H5下单 · Place an H5 order
//!
//! `/v3/pay/transactions/h5`

/// H5下单 · Place an H5 order
///
/// `/v3/pay/transactions/h5`
#[derive(Clone)]
pub struct H5 {
    pub(crate) node: crate::chain::Node,
}

impl H5 {
    /// H5下单 · Place an H5 order
    ///
    /// `POST /v3/pay/transactions/h5`
    ///
    /// 为微信外手机浏览器里的支付下单，返回支付跳转链接；页面跳转该链接完成支付。模式：普通商户。
    ///
    /// Creates an order for a payment in a mobile browser outside WeChat and returns the URL to which the page redirects. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::transactions::h5::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mchid("1900000001")
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .out_trade_no("trade202608010001")
    ///     .amount(post::Amount::new().total(100))
    ///     .notify_url("https://www.example.com/notify")
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .payer_client_ip("14.23.150.211")
    ///             .h5_info(post::H5Info::new().r#type("iOSAndroidWap")),
    ///     );
    /// let answer = client.v3().pay().transactions().h5().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合业务规则。按错误描述处理。 · The request breaks a business rule. Follow the message.
    /// - `ORDER_CLOSED` (400): 该商户订单号的订单已关闭。换新的 out_trade_no 重新下单。 · The order with this number is closed. Create the order again under a new `out_trade_no`.
    /// - `ACCOUNT_ERROR` (403): 付款用户账户异常。请用户处理账户或换人支付。 · The payer's account is in an abnormal state. Ask the payer to clear the problem, or to pay in another way.
    /// - `NOT_ENOUGH` (403): 付款用户余额不足。请用户充值或换卡。 · The payer's balance is too low. Ask the payer to top up or to use another card.
    /// - `NO_AUTH` (403): 没开通对应支付产品，或子商户未授权。在产品中心开通或完成授权。 · The payment product is not active, or the sub-merchant has not authorised it. Activate or authorise it in the product centre.
    /// - `TRADE_ERROR` (403): 因业务原因交易失败。看错误描述后再决定。 · The trade failed for a business reason. Read the message, then decide.
    /// - `ORDER_NOT_EXIST` (404): 按所给单号找不到订单。核对单号、商户号，以及当初下单是否成功。 · No order exists under this number. Check the order number and the merchant, and whether the order was ever created.
    /// - `BANK_ERROR` (500): 银行侧异常或超时。单号和参数都不变，再发一次。可能已经执行。 · The bank failed or timed out. Send the request again with the same number and parameters. It may have been carried out.
    /// - `INVALID_TRANSACTIONID` (500): 微信支付订单号不对。核对 transaction_id。 · The WeChat Pay order number is wrong. Check `transaction_id`.
    /// - `OPENID_MISMATCH` (500): openid 不属于这个 appid。换成用户在该 appid 下的 openid。 · The openid does not belong to this appid. Use the openid that the user has under this appid.
    /// - `SYSTEM_ERROR` (500): 下单处理超时或内部异常，订单可能已创建。单号和参数都不变，再发一次。可能已经执行。 · The platform failed or timed out. The order may exist. Send the request again with the same number and parameters. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `OUT_TRADE_NO_USED`, `RULE_LIMIT`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012525153](https://pay.weixin.qq.com/doc/v3/merchant/4012525153)
    #[doc(alias("H5下单", "Place an H5 order", "基础支付", "h5", "transactions/h5"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/transactions/h5", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/transactions/h5")
    }
}

/// H5下单 · Place an H5 order
pub mod post {
    pub use crate::v3::pay::schemas::{
        Amount, Detail, GoodsDetail, Identity, IdentityType, LimitPay, SettleInfo, StoreInfo,
    };

    /// H5下单：请求 · Place an H5 order: request
    ///
    /// 条件 Conditions:
    ///
    /// - `scene_info.payer_client_ip`、`scene_info.h5_info.type`：H5 必须传 scene\_info，IP 是用户真实出口 IP。`scene_info.payer_client_ip`, `scene_info.h5_info.type`: H5 needs scene\_info; the IP is the user’s real outgoing one
    /// - `settle_info.profit_sharing`：要分账的订单下单时须为 true。`settle_info.profit_sharing`: Must be true at order time if the order is to be shared
    /// - `out_trade_no`：同号重入时参数必须与首次相同。`out_trade_no`: A re-entry under the same number needs identical parameters
    /// - h5\_url 5 分钟内有效。h5\_url is valid for 5 minutes
    /// - `time_expire`：支付截止时间至少 1 分钟后、最多 15 天。time\_expire at least 1 minute and at most 15 days ahead
    pub struct Request {
        /// 公众号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 直连商户号（必填） · Direct merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 商品描述（必填） · Item description (required)
        ///
        /// 最长 127 个字符。At most 127 characters.
        pub description: Option<String>,
        /// 附加数据 · Attached data
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub attach: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        ///
        /// 6～32 个字符，只能用数字、字母和 `_|*-`。6 to 32 characters; digits, A–Z, a–z and `_|*-`.
        pub out_trade_no: Option<String>,
        /// 订单金额（必填） · Order amount (required)
        pub amount: Option<Amount>,
        /// 交易结束时间 · Transaction expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`；最长 64 个字符。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`. At most 64 characters.
        pub time_expire: Option<crate::Time>,
        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 255 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 255 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 订单优惠标记 · Order discount tag
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub goods_tag: Option<String>,
        /// 指定支付方式 · Restricted payment methods
        pub limit_pay: Option<Vec<LimitPay>>,
        /// 电子发票入口开放标识 · Whether to show e-fapiao entry
        pub support_fapiao: Option<bool>,
        /// 优惠功能 · Discount details
        pub detail: Option<Detail>,
        /// 场景信息（必填） · Scenario information (required)
        pub scene_info: Option<SceneInfo>,
        /// 支付者 · Payer
        pub payer: Option<Payer>,
        /// 结算信息 · Settlement information
        pub settle_info: Option<SettleInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 直连商户号（必填） · Direct merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 附加数据 · Attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 交易结束时间 · Transaction expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn time_expire<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.time_expire = value.into_member();
            self
        }

        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 订单优惠标记 · Order discount tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 指定支付方式 · Restricted payment methods
        pub fn limit_pay<M>(mut self, value: impl crate::IntoList<LimitPay, M>) -> Self {
            self.limit_pay = value.into_list();
            self
        }

        /// 电子发票入口开放标识 · Whether to show e-fapiao entry
        pub fn support_fapiao<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.support_fapiao = value.into_member();
            self
        }

        /// 优惠功能 · Discount details
        pub fn detail<M>(mut self, value: impl crate::IntoMember<Detail, M>) -> Self {
            self.detail = value.into_member();
            self
        }

        /// 场景信息（必填） · Scenario information (required)
        pub fn scene_info<M>(mut self, value: impl crate::IntoMember<SceneInfo, M>) -> Self {
            self.scene_info = value.into_member();
            self
        }

        /// 支付者 · Payer
        pub fn payer<M>(mut self, value: impl crate::IntoMember<Payer, M>) -> Self {
            self.payer = value.into_member();
            self
        }

        /// 结算信息 · Settlement information
        pub fn settle_info<M>(mut self, value: impl crate::IntoMember<SettleInfo, M>) -> Self {
            self.settle_info = value.into_member();
            self
        }
    }

    /// 场景信息 · Scenario information
    pub struct SceneInfo {
        /// 用户终端IP · User device IP
        ///
        /// IPv4 或 IPv6 地址；最长 45 个字符。An IPv4 or IPv6 address. At most 45 characters.
        pub payer_client_ip: Option<String>,
        /// 商户端设备号 · Merchant device number
        pub device_id: Option<String>,
        /// 商户门店信息 · Store information
        pub store_info: Option<StoreInfo>,
        /// H5场景信息 · H5 scenario information
        pub h5_info: Option<H5Info>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SceneInfo {
        /// 用户终端IP · User device IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn payer_client_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payer_client_ip = value.into_member();
            self
        }

        /// 商户端设备号 · Merchant device number
        pub fn device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_id = value.into_member();
            self
        }

        /// 商户门店信息 · Store information
        pub fn store_info<M>(mut self, value: impl crate::IntoMember<StoreInfo, M>) -> Self {
            self.store_info = value.into_member();
            self
        }

        /// H5场景信息 · H5 scenario information
        pub fn h5_info<M>(mut self, value: impl crate::IntoMember<H5Info, M>) -> Self {
            self.h5_info = value.into_member();
            self
        }
    }

    /// 支付者 · Payer
    pub struct Payer {
        /// 实名支付 · Real-name payment
        pub identity: Option<Identity>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Payer {
        /// 实名支付 · Real-name payment
        pub fn identity<M>(mut self, value: impl crate::IntoMember<Identity, M>) -> Self {
            self.identity = value.into_member();
            self
        }
    }

    /// H5场景信息 · H5 scenario information
    pub struct H5Info {
        /// 场景类型 · Scenario type
        pub r#type: Option<String>,
        /// 应用名称 · App name
        pub app_name: Option<String>,
        /// 网站URL · Website URL
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
        /// 场景类型 · Scenario type
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.r#type = value.into_member();
            self
        }

        /// 应用名称 · App name
        pub fn app_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.app_name = value.into_member();
            self
        }

        /// 网站URL · Website URL
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

    /// H5下单：应答 · Place an H5 order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 支付跳转链接 · Payment redirect URL
        pub h5_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, SceneInfo, Payer, H5Info);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mchid: Required "mchid",
            2 => description: Required "description",
            3 => attach: Optional "attach",
            4 => out_trade_no: Required "out_trade_no",
            5 => amount: Required "amount",
            6 => time_expire: Optional "time_expire",
            7 => notify_url: Required "notify_url",
            8 => goods_tag: Optional "goods_tag",
            9 => limit_pay: Optional "limit_pay",
            10 => support_fapiao: Optional "support_fapiao",
            11 => detail: Optional "detail",
            12 => scene_info: Required "scene_info",
            13 => payer: Optional "payer",
            14 => settle_info: Optional "settle_info",
        }
        SceneInfo {
            0 => payer_client_ip: Optional "payer_client_ip",
            1 => device_id: Optional "device_id",
            2 => store_info: Optional "store_info",
            3 => h5_info: Optional "h5_info",
        }
        Payer {
            0 => identity: Optional "identity",
        }
        H5Info {
            0 => r#type: Optional "type",
            1 => app_name: Optional "app_name",
            2 => app_url: Optional "app_url",
            3 => bundle_id: Optional "bundle_id",
            4 => package_name: Optional "package_name",
        }
        Response {
            0 => h5_url: Optional "h5_url",
        }
    }
}
