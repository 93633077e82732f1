//! 创建租借订单 · Create a rental order
//!
//! `v2/wxv/createrentbill`

/// 创建租借订单 · Create a rental order
///
/// `v2/wxv/createrentbill`
#[derive(Clone)]
pub struct Createrentbill {
    pub(crate) node: crate::chain::Node,
}

impl Createrentbill {
    /// 创建租借订单 · Create a rental order
    ///
    /// `POST /wxv/createrentbill`
    ///
    /// 商户为用户创建免押租借订单，填写商品、租用时间和地点，由用户确认后生效。模式：普通商户。
    ///
    /// Creates a deposit-free rental order with goods, times and place, which the user then confirms. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::wxv::createrentbill::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_id("100001")
    ///     .goods_name("充电宝一个")
    ///     .deposit_amount(0)
    ///     .rent_unit("FEN_1_HOUR")
    ///     .rent_unit_fee(8000)
    ///     .cert_serial_no("45233302");
    /// let answer = client.v2().wxv().createrentbill().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [apiv3/payscore.php?chapter=18_1&index=2](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2)
    #[doc(alias(
        "创建租借订单",
        "Create a rental order",
        "免押租借",
        "createrentbill",
        "wxv/createrentbill"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/wxv/createrentbill", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/wxv/createrentbill")
    }
}

/// 创建租借订单 · Create a rental order
pub mod post {

    enumeration! {
        /// 接口版本号 · API version
        Version {
            /// `1.0`: 版本 1.0 · Version 1.0
            N1_0 = "1.0",
        }
    }

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
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

    /// 创建租借订单：请求 · Create a rental order: request
    pub struct Request {
        /// 接口版本号（必填） · API version (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub version: Version,
        /// 公众账号ID（必填） · App ID (required)
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
        /// 商户服务订单号（必填） · Merchant service order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_order_no: Option<String>,
        /// 服务ID（必填） · Service ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub service_id: Option<String>,
        /// 商品名称（必填） · Item name (required)
        ///
        /// 最长 40 个字符。At most 40 characters.
        pub goods_name: Option<String>,
        /// 租用时间 · Rental start time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub start_time: Option<String>,
        /// 预定归还时间 · Booked return time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub end_time: Option<String>,
        /// 租用地点 · Rental location
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub service_location: Option<String>,
        /// 押金总额（必填） · Total deposit (required)
        ///
        /// 单位为分。In fen.
        pub deposit_amount: Option<crate::Fen>,
        /// 租金规则 计费单位（必填） · Rent unit (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub rent_unit: Option<String>,
        /// 租金规则 计费单价费用（必填） · Rent per unit (required)
        ///
        /// 单位为分。In fen.
        pub rent_unit_fee: Option<crate::Fen>,
        /// 租金规则 计费说明 · Rent description
        ///
        /// 最长 30 个字符。At most 30 characters.
        pub rent_fee_desc: Option<String>,
        /// 商户数据包 · Merchant data
        ///
        /// 最长 200 个字符。At most 200 characters.
        pub attach: Option<String>,
        /// 平台证书序列号（必填） · Platform certificate serial number (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub cert_serial_no: Option<String>,
        /// 用户标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 用户姓名 · User name
        ///
        /// 最长 400 个字符。At most 400 characters.
        pub name: Option<String>,
        /// 用户手机号 · User phone number
        ///
        /// 最长 400 个字符。At most 400 characters.
        pub phone: Option<String>,
        /// 用户身份证ID · User ID card number
        ///
        /// 最长 400 个字符。At most 400 characters.
        pub userid: Option<String>,
        /// 用户收货地址 · User shipping address
        ///
        /// 最长 400 个字符。At most 400 characters.
        pub address: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 接口版本号（必填） · API version (required)
        pub fn version<M>(mut self, value: impl crate::IntoMember<Version, M>) -> Self {
            self.version = value.into_member().unwrap_or_default();
            self
        }

        /// 公众账号ID（必填） · App ID (required)
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

        /// 商户服务订单号（必填） · Merchant service order number (required)
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 商品名称（必填） · Item name (required)
        pub fn goods_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_name = value.into_member();
            self
        }

        /// 租用时间 · Rental start time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 预定归还时间 · Booked return time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 租用地点 · Rental location
        pub fn service_location<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_location = value.into_member();
            self
        }

        /// 押金总额（必填） · Total deposit (required)
        ///
        /// 单位为分。In fen.
        pub fn deposit_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.deposit_amount = value.into_member();
            self
        }

        /// 租金规则 计费单位（必填） · Rent unit (required)
        pub fn rent_unit<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.rent_unit = value.into_member();
            self
        }

        /// 租金规则 计费单价费用（必填） · Rent per unit (required)
        ///
        /// 单位为分。In fen.
        pub fn rent_unit_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.rent_unit_fee = value.into_member();
            self
        }

        /// 租金规则 计费说明 · Rent description
        pub fn rent_fee_desc<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.rent_fee_desc = value.into_member();
            self
        }

        /// 商户数据包 · Merchant data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 平台证书序列号（必填） · Platform certificate serial number (required)
        pub fn cert_serial_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cert_serial_no = value.into_member();
            self
        }

        /// 用户标识 · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 用户姓名 · User name
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 用户手机号 · User phone number
        pub fn phone<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.phone = value.into_member();
            self
        }

        /// 用户身份证ID · User ID card number
        pub fn userid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.userid = value.into_member();
            self
        }

        /// 用户收货地址 · User shipping address
        pub fn address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.address = value.into_member();
            self
        }
    }

    /// 创建租借订单：应答 · Create a rental order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回结果 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 128 个字符。Signed as `sign_type` says, in upper-case hex. At most 128 characters.
        pub sign: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 商户服务订单号 · Merchant service order number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_order_no: Option<String>,
        /// 服务ID · Service ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub service_id: Option<String>,
        /// 微信支付服务订单号 · WeChat Pay service order number
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub order_id: Option<String>,
        /// 小程序跳转appid · Mini Program app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub miniprogram_appid: Option<String>,
        /// 小程序跳转路径 · Mini Program path
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub miniprogram_path: Option<String>,
        /// 小程序跳转username · Mini Program username
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub miniprogram_username: Option<String>,
        /// 跳转微信侧小程序订单数据 · Mini Program order data
        ///
        /// 最长 300 个字符。At most 300 characters.
        pub package: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => version: Required "version",
            1 => appid: Required "appid",
            2 => mch_id: Required "mch_id",
            3 => sign_type: Optional "sign_type",
            4 => out_order_no: Required "out_order_no",
            5 => service_id: Required "service_id",
            6 => goods_name: Required "goods_name",
            7 => start_time: Optional "start_time",
            8 => end_time: Optional "end_time",
            9 => service_location: Optional "service_location",
            10 => deposit_amount: Required "deposit_amount",
            11 => rent_unit: Required "rent_unit",
            12 => rent_unit_fee: Required "rent_unit_fee",
            13 => rent_fee_desc: Optional "rent_fee_desc",
            14 => attach: Optional "attach",
            15 => cert_serial_no: Required "cert_serial_no",
            16 => openid: Optional "openid",
            17 => name: Optional "name",
            18 => phone: Optional "phone",
            19 => userid: Optional "userid",
            20 => address: Optional "address",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => sign: Optional "sign",
            3 => nonce_str: Optional "nonce_str",
            4 => result_code: Optional "result_code",
            5 => err_code: Optional "err_code",
            6 => err_code_des: Optional "err_code_des",
            7 => appid: Optional "appid",
            8 => mch_id: Optional "mch_id",
            9 => out_order_no: Optional "out_order_no",
            10 => service_id: Optional "service_id",
            11 => order_id: Optional "order_id",
            12 => miniprogram_appid: Optional "miniprogram_appid",
            13 => miniprogram_path: Optional "miniprogram_path",
            14 => miniprogram_username: Optional "miniprogram_username",
            15 => package: Optional "package",
        }
    }
}
