//! 扫码支付下单 · Place a scan-to-pay order (partner)
//!
//! `/v3/pay/partner/transactions/scannedpos`

/// 扫码支付下单 · Place a scan-to-pay order (partner)
///
/// `/v3/pay/partner/transactions/scannedpos`
#[derive(Clone)]
pub struct Scannedpos {
    pub(crate) node: crate::chain::Node,
}

impl Scannedpos {
    /// 扫码支付下单 · Place a scan-to-pay order (partner)
    ///
    /// `POST /v3/pay/partner/transactions/scannedpos`
    ///
    /// 服务商为特约商户的扫码支付场景下单，返回预支付交易会话标识，用于后续支付。模式：服务商。
    ///
    /// Creates an order for a scan-to-pay scenario of a sub-merchant and returns the prepay ID for the payment. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::partner::transactions::scannedpos::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .sub_mchid("1900000109")
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .out_trade_no("trade202608010001")
    ///     .amount(post::Amount::new().total(888))
    ///     .payer(post::PartnerPayer::new())
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .payer_client_ip("14.23.150.211")
    ///             .store_info(post::StoreInfo::new()),
    ///     );
    /// let answer = client.v3().pay().partner().transactions().scannedpos().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012492476](https://pay.weixin.qq.com/doc/v3/partner/4012492476)
    #[doc(alias(
        "扫码支付下单",
        "Place a scan-to-pay order (partner)",
        "基础支付",
        "scannedpos",
        "transactions/scannedpos"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/partner/transactions/scannedpos", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/partner/transactions/scannedpos")
    }
}

/// 扫码支付下单 · Place a scan-to-pay order (partner)
pub mod post {
    pub use crate::v3::pay::schemas::{Amount, Detail, GoodsDetail, PartnerPayer, SettleInfo};

    /// 扫码支付下单：请求 · Place a scan-to-pay order (partner): request
    pub struct Request {
        /// 合作伙伴应用AppID · Partner app ID
        pub sp_appid: Option<String>,
        /// 合作伙伴商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 特约商户应用AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 特约商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 商品描述（必填） · Item description (required)
        ///
        /// 最长 127 个字符。At most 127 characters.
        pub description: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        ///
        /// 6～32 个字符，只能用数字、字母和 `_|*-`。6 to 32 characters; digits, A–Z, a–z and `_|*-`.
        pub out_trade_no: Option<String>,
        /// 交易结束时间 · Transaction expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`；最长 64 个字符。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`. At most 64 characters.
        pub time_expire: Option<crate::Time>,
        /// 附加数据 · Attached data
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub attach: Option<String>,
        /// 通知地址 · Notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 订单优惠标记 · Order discount tag
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub goods_tag: Option<String>,
        /// 电子发票入口开放标识 · Whether to show e-fapiao entry
        pub support_fapiao: Option<bool>,
        /// 订单金额（必填） · Order amount (required)
        pub amount: Option<Amount>,
        /// 支付者（必填） · Payer (required)
        pub payer: Option<PartnerPayer>,
        /// 优惠功能 · Discount details
        pub detail: Option<Detail>,
        /// 场景信息（必填） · Scenario information (required)
        pub scene_info: Option<SceneInfo>,
        /// 结算信息 · Settlement information
        pub settle_info: Option<SettleInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 合作伙伴应用AppID · Partner app ID
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 合作伙伴商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 特约商户应用AppID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 特约商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 交易结束时间 · Transaction expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn time_expire<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.time_expire = value.into_member();
            self
        }

        /// 附加数据 · Attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 通知地址 · Notification URL
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

        /// 电子发票入口开放标识 · Whether to show e-fapiao entry
        pub fn support_fapiao<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.support_fapiao = value.into_member();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 支付者（必填） · Payer (required)
        pub fn payer<M>(mut self, value: impl crate::IntoMember<PartnerPayer, M>) -> Self {
            self.payer = value.into_member();
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

        /// 结算信息 · Settlement information
        pub fn settle_info<M>(mut self, value: impl crate::IntoMember<SettleInfo, M>) -> Self {
            self.settle_info = value.into_member();
            self
        }
    }

    /// 场景信息 · Scenario information
    pub struct SceneInfo {
        /// 用户终端IP（必填） · User device IP (required)
        ///
        /// IPv4 或 IPv6 地址；最长 45 个字符。An IPv4 or IPv6 address. At most 45 characters.
        pub payer_client_ip: Option<String>,
        /// 商户端设备号 · Merchant device number
        pub device_id: Option<String>,
        /// 商户门店信息（必填） · Store information (required)
        pub store_info: Option<StoreInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SceneInfo {
        /// 用户终端IP（必填） · User device IP (required)
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

        /// 商户门店信息（必填） · Store information (required)
        pub fn store_info<M>(mut self, value: impl crate::IntoMember<StoreInfo, M>) -> Self {
            self.store_info = value.into_member();
            self
        }
    }

    /// 商户门店信息 · Store information
    pub struct StoreInfo {
        /// 门店ID · Store ID
        pub id: Option<String>,
        /// 商家自定义编码 · Merchant custom code
        pub out_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StoreInfo {
        /// 门店ID · Store ID
        pub fn id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.id = value.into_member();
            self
        }

        /// 商家自定义编码 · Merchant custom code
        pub fn out_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_id = value.into_member();
            self
        }
    }

    /// 扫码支付下单：应答 · Place a scan-to-pay order (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 预支付交易会话标识 · Prepay ID
        pub prepay_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, SceneInfo, StoreInfo);

    message! {
        Request {
            0 => sp_appid: Optional "sp_appid",
            1 => sp_mchid: Required "sp_mchid",
            2 => sub_appid: Optional "sub_appid",
            3 => sub_mchid: Required "sub_mchid",
            4 => description: Required "description",
            5 => out_trade_no: Required "out_trade_no",
            6 => time_expire: Optional "time_expire",
            7 => attach: Optional "attach",
            8 => notify_url: Optional "notify_url",
            9 => goods_tag: Optional "goods_tag",
            10 => support_fapiao: Optional "support_fapiao",
            11 => amount: Required "amount",
            12 => payer: Required "payer",
            13 => detail: Optional "detail",
            14 => scene_info: Required "scene_info",
            15 => settle_info: Optional "settle_info",
        }
        SceneInfo {
            0 => payer_client_ip: Required "payer_client_ip",
            1 => device_id: Optional "device_id",
            2 => store_info: Required "store_info",
        }
        StoreInfo {
            0 => id: Optional "id",
            1 => out_id: Optional "out_id",
        }
        Response {
            0 => prepay_id: Optional "prepay_id",
        }
    }
}
