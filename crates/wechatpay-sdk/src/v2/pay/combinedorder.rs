//! 合单下单 · Place a combined order
//!
//! `v2/pay/combinedorder`

/// 合单下单 · Place a combined order
///
/// `v2/pay/combinedorder`
#[derive(Clone)]
pub struct Combinedorder {
    pub(crate) node: crate::chain::Node,
}

impl Combinedorder {
    /// 合单下单 · Place a combined order
    ///
    /// `POST /pay/combinedorder`
    ///
    /// 把多笔子单合成一单下单，用户一次付清；支付结果会通知到下单时填写的通知地址。模式：普通商户、服务商。不再对新商户开放。
    ///
    /// Creates a combined order from several sub-orders, which the user pays in one payment. The result is sent to the notification URL. Modes: direct merchant, partner. Closed to new merchants.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::combinedorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wx8888888888888888")
    ///     .combine_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .combine_out_trade_no("combineouttr202608010001")
    ///     .spbill_create_ip("8.8.8.8")
    ///     .notify_url("https://www.example.com/notify")
    ///     .trade_type("JSAPI")
    ///     .scene_info(post::SceneInfo::new().payer_client_ip("14.17.22.32"))
    ///     .sub_order_list(
    ///         post::SubOrderList::new()
    ///             .order_num(2)
    ///             .order_list([
    ///                 post::OrderList::new()
    ///                     .appid("wx8888888888888888")
    ///                     .mch_id("1900000001")
    ///                     .body("子订单1")
    ///                     .attach("深圳分店")
    ///                     .out_trade_no("OD201708030001")
    ///                     .fee_type("CNY")
    ///                     .total_fee(88),
    ///             ]),
    ///     );
    /// let answer = client.v2().pay().combinedorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [api/combine.php?chapter=24_1&index=2](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2)
    #[doc(alias(
        "合单下单",
        "Place a combined order",
        "合单支付",
        "combinedorder",
        "pay/combinedorder"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/combinedorder", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/combinedorder")
    }
}

/// 合单下单 · Place a combined order
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

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
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 合单下单：请求 · Place a combined order: request
    pub struct Request {
        /// 合单appid（必填） · Combined order app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub combine_appid: Option<String>,
        /// 合单商户号（必填） · Combined order merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub combine_mch_id: Option<String>,
        /// 设备号 · Device number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub device_info: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub sign_type: SignType,
        /// 合单商户订单号（必填） · Combined order merchant order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub combine_out_trade_no: Option<String>,
        /// 终端IP（必填） · Device IP (required)
        ///
        /// IPv4 或 IPv6 地址；最长 16 个字符。An IPv4 or IPv6 address. At most 16 characters.
        pub spbill_create_ip: Option<String>,
        /// 交易起始时间 · Transaction start time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub time_start: Option<String>,
        /// 交易结束时间 · Transaction expiry time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub time_expire: Option<String>,
        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 交易类型（必填） · Transaction type (required)
        pub trade_type: Option<String>,
        /// 商品ID · Item ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub product_id: Option<String>,
        /// 合单用户标识 · User openid (combined order)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub combine_openid: Option<String>,
        /// 场景信息JSON格式字符串（必填） · Scenario information (JSON string) (required)
        ///
        /// JSON 文本；最长 256 个字符。A text that holds JSON. At most 256 characters.
        pub scene_info: Option<crate::JsonText<SceneInfo>>,
        /// 子单信息JSON格式字符串（必填） · Sub-orders (JSON string) (required)
        ///
        /// JSON 文本；最长 10240 个字符。A text that holds JSON. At most 10240 characters.
        pub sub_order_list: Option<crate::JsonText<SubOrderList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 合单appid（必填） · Combined order app ID (required)
        pub fn combine_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_appid = value.into_member();
            self
        }

        /// 合单商户号（必填） · Combined order merchant ID (required)
        pub fn combine_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_mch_id = value.into_member();
            self
        }

        /// 设备号 · Device number
        pub fn device_info<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_info = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 合单商户订单号（必填） · Combined order merchant order number (required)
        pub fn combine_out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_out_trade_no = value.into_member();
            self
        }

        /// 终端IP（必填） · Device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn spbill_create_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.spbill_create_ip = value.into_member();
            self
        }

        /// 交易起始时间 · Transaction start time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn time_start<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.time_start = value.into_member();
            self
        }

        /// 交易结束时间 · Transaction expiry time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn time_expire<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
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

        /// 交易类型（必填） · Transaction type (required)
        pub fn trade_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trade_type = value.into_member();
            self
        }

        /// 商品ID · Item ID
        pub fn product_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.product_id = value.into_member();
            self
        }

        /// 合单用户标识 · User openid (combined order)
        pub fn combine_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_openid = value.into_member();
            self
        }

        /// 场景信息JSON格式字符串（必填） · Scenario information (JSON string) (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn scene_info<M>(
            mut self,
            value: impl crate::IntoMember<crate::JsonText<SceneInfo>, M>,
        ) -> Self {
            self.scene_info = value.into_member();
            self
        }

        /// 子单信息JSON格式字符串（必填） · Sub-orders (JSON string) (required)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn sub_order_list<M>(
            mut self,
            value: impl crate::IntoMember<crate::JsonText<SubOrderList>, M>,
        ) -> Self {
            self.sub_order_list = value.into_member();
            self
        }
    }

    /// 场景信息JSON格式字符串 · Scenario information (JSON string)
    pub struct SceneInfo {
        /// 商户端设备号 · Merchant device number
        pub device_id: Option<String>,
        /// 用户终端IP（必填） · User device IP (required)
        ///
        /// IPv4 或 IPv6 地址；最长 45 个字符。An IPv4 or IPv6 address. At most 45 characters.
        pub payer_client_ip: Option<String>,
        /// H5场景信息 · H5 scenario information
        pub h5_info: Option<H5Info>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SceneInfo {
        /// 商户端设备号 · Merchant device number
        pub fn device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_id = value.into_member();
            self
        }

        /// 用户终端IP（必填） · User device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn payer_client_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payer_client_ip = value.into_member();
            self
        }

        /// H5场景信息 · H5 scenario information
        pub fn h5_info<M>(mut self, value: impl crate::IntoMember<H5Info, M>) -> Self {
            self.h5_info = value.into_member();
            self
        }
    }

    /// 子单信息JSON格式字符串 · Sub-orders (JSON string)
    pub struct SubOrderList {
        /// 子订单数（必填） · Number of sub-orders (required)
        pub order_num: Option<i64>,
        /// 子订单信息（必填） · Sub-order information (required)
        pub order_list: Option<Vec<OrderList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubOrderList {
        /// 子订单数（必填） · Number of sub-orders (required)
        pub fn order_num<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.order_num = value.into_member();
            self
        }

        /// 子订单信息（必填） · Sub-order information (required)
        pub fn order_list<M>(mut self, value: impl crate::IntoList<OrderList, M>) -> Self {
            self.order_list = value.into_list();
            self
        }
    }

    /// H5场景信息 · H5 scenario information
    pub struct H5Info {
        /// 场景类型（必填） · Scenario type (required)
        pub r#type: Type,
        /// 应用名称 · App name
        pub app_name: Option<String>,
        /// 网站URL · Website URL
        pub app_url: Option<String>,
        /// iOS平台BundleID · iOS bundle ID
        pub bundle_id: Option<String>,
        /// Android平台PackageName · Android package name
        pub package_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl H5Info {
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

        /// 网站URL · Website URL
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

    /// 子订单信息 · Sub-order information
    pub struct OrderList {
        /// 子单商户appid（必填） · Sub-order merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子单商户号（必填） · Sub-order merchant ID (required)
        pub mch_id: Option<String>,
        /// 商品描述（必填） · Item description (required)
        pub body: Option<String>,
        /// 商品详情 · Item details
        pub detail: Option<String>,
        /// 附加数据（必填） · Attached data (required)
        pub attach: Option<String>,
        /// 子单商户订单号（必填） · Sub-order merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 标价币种（必填） · Listed currency (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fee_type: Option<String>,
        /// 子单金额（必填） · Sub-order amount (required)
        ///
        /// 单位为分。In fen.
        pub total_fee: Option<crate::Fen>,
        /// 服务商模式下 · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 特约商户商户号 · Sub-merchant ID
        pub sub_mch_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl OrderList {
        /// 子单商户appid（必填） · Sub-order merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子单商户号（必填） · Sub-order merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn body<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.body = value.into_member();
            self
        }

        /// 商品详情 · Item details
        pub fn detail<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.detail = value.into_member();
            self
        }

        /// 附加数据（必填） · Attached data (required)
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 子单商户订单号（必填） · Sub-order merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 标价币种（必填） · Listed currency (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn fee_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fee_type = value.into_member();
            self
        }

        /// 子单金额（必填） · Sub-order amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_fee = value.into_member();
            self
        }

        /// 服务商模式下 · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 特约商户商户号 · Sub-merchant ID
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }
    }

    /// 合单下单：应答 · Place a combined order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 合单appid · Combined order app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub combine_appid: Option<String>,
        /// 合单商户号 · Combined order merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub combine_mch_id: Option<String>,
        /// 设备号 · Device number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub device_info: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 128 个字符。Signed as `sign_type` says, in upper-case hex. At most 128 characters.
        pub sign: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 交易类型 · Transaction type
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub trade_type: Option<String>,
        /// 二维码链接 · QR code URL
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub code_url: Option<String>,
        /// 预支付交易会话标识 · Prepay ID
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub prepay_id: Option<String>,
        /// H5支付跳转链接 · H5 payment redirect URL
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub mweb_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, SceneInfo, SubOrderList, H5Info, OrderList);

    message! {
        Request {
            0 => combine_appid: Required "combine_appid",
            1 => combine_mch_id: Required "combine_mch_id",
            2 => device_info: Optional "device_info",
            3 => sign_type: Optional "sign_type",
            4 => combine_out_trade_no: Required "combine_out_trade_no",
            5 => spbill_create_ip: Required "spbill_create_ip",
            6 => time_start: Optional "time_start",
            7 => time_expire: Optional "time_expire",
            8 => notify_url: Required "notify_url",
            9 => trade_type: Required "trade_type",
            10 => product_id: Optional "product_id",
            11 => combine_openid: Optional "combine_openid",
            12 => scene_info: Required "scene_info",
            13 => sub_order_list: Required "sub_order_list",
        }
        SceneInfo {
            0 => device_id: Optional "device_id",
            1 => payer_client_ip: Required "payer_client_ip",
            2 => h5_info: Optional "h5_info",
        }
        SubOrderList {
            0 => order_num: Required "order_num",
            1 => order_list: Required "order_list",
        }
        H5Info {
            0 => r#type: Required "type",
            1 => app_name: Optional "app_name",
            2 => app_url: Optional "app_url",
            3 => bundle_id: Optional "bundle_id",
            4 => package_name: Optional "package_name",
        }
        OrderList {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => body: Required "body",
            3 => detail: Optional "detail",
            4 => attach: Required "attach",
            5 => out_trade_no: Required "out_trade_no",
            6 => fee_type: Required "fee_type",
            7 => total_fee: Required "total_fee",
            8 => sub_appid: Optional "sub_appid",
            9 => sub_mch_id: Optional "sub_mch_id",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => combine_appid: Optional "combine_appid",
            3 => combine_mch_id: Optional "combine_mch_id",
            4 => device_info: Optional "device_info",
            5 => nonce_str: Optional "nonce_str",
            6 => sign: Optional "sign",
            7 => result_code: Optional "result_code",
            8 => err_code: Optional "err_code",
            9 => err_code_des: Optional "err_code_des",
            10 => trade_type: Optional "trade_type",
            11 => code_url: Optional "code_url",
            12 => prepay_id: Optional "prepay_id",
            13 => mweb_url: Optional "mweb_url",
        }
    }
}
