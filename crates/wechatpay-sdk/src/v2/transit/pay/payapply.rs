//! 申请扣款 · Request a transit debit
//!
//! `v2/transit/pay/payapply`

/// 申请扣款 · Request a transit debit
///
/// `v2/transit/pay/payapply`
#[derive(Clone)]
pub struct Payapply {
    pub(crate) node: crate::chain::Node,
}

impl Payapply {
    /// 申请扣款 · Request a transit debit
    ///
    /// `POST /transit/pay/payapply`
    ///
    /// 商户在用户刷乘车码后申请扣款，凭委托代扣协议扣费，受理后以扣款通知或查单结果为准。模式：普通商户。
    ///
    /// Requests the debit of a transit code ride under the contract of the user. The notification or a query gives the result. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::transit::pay::payapply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .body("公交代扣")
    ///     .out_trade_no("trade202608010001")
    ///     .total_fee(888)
    ///     .spbill_create_ip("8.8.8.8")
    ///     .notify_url("https://www.example.com/notify")
    ///     .trade_type(post::TradeType::PAP)
    ///     .trade_scene(post::TradeScene::METRO)
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .scene_info(post::SceneInfoSceneInfo::new().start_time("20170826104339")),
    ///     )
    ///     .version(post::Version::N2_0);
    /// let answer = client.v2().transit().pay().payapply().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4011984781](https://pay.weixin.qq.com/doc/v2/merchant/4011984781)
    #[doc(alias("申请扣款", "Request a transit debit", "乘车码代扣", "payapply", "pay/payapply"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/transit/pay/payapply", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/transit/pay/payapply")
    }
}

/// 申请扣款 · Request a transit debit
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 交易类型 · Transaction type
        TradeType {
            /// `PAP`: 代扣 · Auto-debit
            PAP = "PAP",
        }
    }

    enumeration! {
        /// 交易场景 · Transaction scenario
        TradeScene {
            /// `METRO`: 地铁 · Metro
            METRO = "METRO",
            /// `BUS`: 公交 · Bus
            BUS = "BUS",
        }
    }

    enumeration! {
        /// 版本号 此字段仅针对有垫资权限的商户有效 · Version
        Version {
            /// `2.0`: 版本 2.0 · Version 2.0
            N2_0 = "2.0",
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

    /// 申请扣款：请求 · Request a transit debit: request
    pub struct Request {
        /// 公众账号id（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// 商品描述（必填） · Item description (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub body: Option<String>,
        /// 商品详情 · Item details
        ///
        /// 最长 6000 个字符。At most 6000 characters.
        pub detail: Option<String>,
        /// 附加数据 · Attached data
        ///
        /// 最长 127 个字符。At most 127 characters.
        pub attach: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub total_fee: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 16 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 16 characters.
        pub fee_type: Option<String>,
        /// 终端IP（必填） · Device IP (required)
        ///
        /// IPv4 或 IPv6 地址；最长 16 个字符。An IPv4 or IPv6 address. At most 16 characters.
        pub spbill_create_ip: Option<String>,
        /// 商品标记 · Item tag
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub goods_tag: Option<String>,
        /// 回调通知url（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 交易类型（必填） · Transaction type (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub trade_type: TradeType,
        /// 委托代扣协议id · Auto-debit contract ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub contract_id: Option<String>,
        /// 交易场景（必填） · Transaction scenario (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub trade_scene: TradeScene,
        /// 场景信息JSON格式字符串（必填） · Scenario information (JSON string) (required)
        ///
        /// JSON 文本；最长 1024 个字符。A text that holds JSON. At most 1024 characters.
        pub scene_info: Option<crate::JsonText<SceneInfo>>,
        /// 客户端 IP · Client IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub clientip: Option<String>,
        /// 设备ID · Device ID
        pub deviceid: Option<String>,
        /// 手机号 · Phone number
        pub mobile: Option<String>,
        /// 邮箱地址 · Email address
        pub email: Option<String>,
        /// QQ号 · QQ number
        pub qq: Option<String>,
        /// 微信openID · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 身份证号 · ID card number
        pub creid: Option<String>,
        /// 商户侧用户标识 · Merchant user ID
        pub outerid: Option<String>,
        /// 版本号 此字段仅针对有垫资权限的商户有效（必填） · Version (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub version: Version,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号id（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
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

        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_fee = value.into_member();
            self
        }

        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn fee_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fee_type = value.into_member();
            self
        }

        /// 终端IP（必填） · Device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn spbill_create_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.spbill_create_ip = value.into_member();
            self
        }

        /// 商品标记 · Item tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 回调通知url（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 交易类型（必填） · Transaction type (required)
        pub fn trade_type<M>(mut self, value: impl crate::IntoMember<TradeType, M>) -> Self {
            self.trade_type = value.into_member().unwrap_or_default();
            self
        }

        /// 委托代扣协议id · Auto-debit contract ID
        pub fn contract_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_id = value.into_member();
            self
        }

        /// 交易场景（必填） · Transaction scenario (required)
        pub fn trade_scene<M>(mut self, value: impl crate::IntoMember<TradeScene, M>) -> Self {
            self.trade_scene = value.into_member().unwrap_or_default();
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

        /// 客户端 IP · Client IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn clientip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.clientip = value.into_member();
            self
        }

        /// 设备ID · Device ID
        pub fn deviceid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.deviceid = value.into_member();
            self
        }

        /// 手机号 · Phone number
        pub fn mobile<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mobile = value.into_member();
            self
        }

        /// 邮箱地址 · Email address
        pub fn email<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.email = value.into_member();
            self
        }

        /// QQ号 · QQ number
        pub fn qq<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.qq = value.into_member();
            self
        }

        /// 微信openID · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 身份证号 · ID card number
        pub fn creid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.creid = value.into_member();
            self
        }

        /// 商户侧用户标识 · Merchant user ID
        pub fn outerid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.outerid = value.into_member();
            self
        }

        /// 版本号 此字段仅针对有垫资权限的商户有效（必填） · Version (required)
        pub fn version<M>(mut self, value: impl crate::IntoMember<Version, M>) -> Self {
            self.version = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 场景信息JSON格式字符串 · Scenario information (JSON string)
    pub struct SceneInfo {
        /// 场景METRO信息（必填） · Metro scenario information (required)
        pub scene_info: Option<SceneInfoSceneInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SceneInfo {
        /// 场景METRO信息（必填） · Metro scenario information (required)
        pub fn scene_info<M>(
            mut self,
            value: impl crate::IntoMember<SceneInfoSceneInfo, M>,
        ) -> Self {
            self.scene_info = value.into_member();
            self
        }
    }

    /// 场景METRO信息 · Metro scenario information
    pub struct SceneInfoSceneInfo {
        /// 乘车时间（必填） · Boarding time (required)
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 32 个字符。`yyyyMMddHHmmss`, Beijing time. At most 32 characters.
        pub start_time: Option<String>,
        /// 结束时间 · End time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 32 个字符。`yyyyMMddHHmmss`, Beijing time. At most 32 characters.
        pub end_time: Option<String>,
        /// 乘车码SHA256 · Transit code SHA-256
        ///
        /// SHA-256，十六进制；最长 64 个字符。SHA-256, in hex. At most 64 characters.
        pub qrcode_hash: Option<String>,
        /// 起始站 · Start station
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub start_station: Option<String>,
        /// 终点站 · End station
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub end_station: Option<String>,
        /// 乘车路线 · Transit line
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub line_name: Option<String>,
        /// 车牌号 · Licence plate number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub plate_number: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SceneInfoSceneInfo {
        /// 乘车时间（必填） · Boarding time (required)
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 结束时间 · End time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 乘车码SHA256 · Transit code SHA-256
        ///
        /// SHA-256，十六进制。SHA-256, in hex.
        pub fn qrcode_hash<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.qrcode_hash = value.into_member();
            self
        }

        /// 起始站 · Start station
        pub fn start_station<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_station = value.into_member();
            self
        }

        /// 终点站 · End station
        pub fn end_station<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_station = value.into_member();
            self
        }

        /// 乘车路线 · Transit line
        pub fn line_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.line_name = value.into_member();
            self
        }

        /// 车牌号 · Licence plate number
        pub fn plate_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plate_number = value.into_member();
            self
        }
    }

    /// 申请扣款：应答 · Request a transit debit: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        pub return_msg: Option<String>,
        /// 公众账号id · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
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
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 64 个字符。Signed as `sign_type` says, in upper-case hex. At most 64 characters.
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
        /// 最长 32 个字符。At most 32 characters.
        pub err_code_des: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, SceneInfo, SceneInfoSceneInfo);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => sign_type: Optional "sign_type",
            3 => body: Required "body",
            4 => detail: Optional "detail",
            5 => attach: Optional "attach",
            6 => out_trade_no: Required "out_trade_no",
            7 => total_fee: Required "total_fee",
            8 => fee_type: Optional "fee_type",
            9 => spbill_create_ip: Required "spbill_create_ip",
            10 => goods_tag: Optional "goods_tag",
            11 => notify_url: Required "notify_url",
            12 => trade_type: Required "trade_type",
            13 => contract_id: Optional "contract_id",
            14 => trade_scene: Required "trade_scene",
            15 => scene_info: Required "scene_info",
            16 => clientip: Optional "clientip",
            17 => deviceid: Optional "deviceid",
            18 => mobile: Optional "mobile",
            19 => email: Optional "email",
            20 => qq: Optional "qq",
            21 => openid: Optional "openid",
            22 => creid: Optional "creid",
            23 => outerid: Optional "outerid",
            24 => version: Required "version",
        }
        SceneInfo {
            0 => scene_info: Required "scene_info",
        }
        SceneInfoSceneInfo {
            0 => start_time: Required "start_time",
            1 => end_time: Optional "end_time",
            2 => qrcode_hash: Optional "qrcode_hash",
            3 => start_station: Optional "start_station",
            4 => end_station: Optional "end_station",
            5 => line_name: Optional "line_name",
            6 => plate_number: Optional "plate_number",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => mch_id: Optional "mch_id",
            4 => device_info: Optional "device_info",
            5 => nonce_str: Optional "nonce_str",
            6 => sign: Optional "sign",
            7 => result_code: Optional "result_code",
            8 => err_code: Optional "err_code",
            9 => err_code_des: Optional "err_code_des",
        }
    }
}
