//! 查询用户授权的实名信息 · Query authorised real-name data
//!
//! `/v3/facemch/users/{face_sid}`

/// 查询用户授权的实名信息 · Query authorised real-name data
///
/// `/v3/facemch/users/{face_sid}`
#[derive(Clone)]
pub struct FaceSid {
    pub(crate) node: crate::chain::Node,
}

impl FaceSid {
    /// 查询用户授权的实名信息 · Query authorised real-name data
    ///
    /// `GET /v3/facemch/users/{face_sid}`
    ///
    /// 按刷脸用户标识`face_sid`查询用户授权的实名信息，返回用户标识和姓名。模式：服务商。
    ///
    /// Queries the real-name data that a face payment user authorised, by `face_sid`, and returns the user IDs and the name. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::facemch::users::face_sid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .info_type(get::InfoType::ASK_UNIONID)
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109");
    /// let answer = client.v3().facemch().users().face_sid("aabbccdd12345").get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [android/sid.html](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html)
    #[doc(alias(
        "查询用户授权的实名信息",
        "Query authorised real-name data",
        "刷脸支付",
        "users",
        "facemch/users"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/facemch/users/{face_sid}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/facemch/users/{face_sid}")
    }
}

/// 查询用户授权的实名信息 · Query authorised real-name data
pub mod get {

    enumeration! {
        /// 标识本次请求获取的信息类型 · Requested information type
        InfoType {
            /// `ASK_UNIONID`: 获取 `unionid` · Ask for the `unionid`
            ASK_UNIONID = "ASK_UNIONID",
            /// `ASK_REAL_NAME`: 获取实名信息 · Ask for the real-name data
            ASK_REAL_NAME = "ASK_REAL_NAME",
        }
    }

    /// 查询用户授权的实名信息：请求 · Query authorised real-name data: request
    pub struct Request {
        /// 标识本次请求获取的信息类型（必填） · Requested information type (required)
        pub info_type: InfoType,
        /// 微信分配的公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 微信支付分配的子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信分配的子商户公众账号ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// ⼦商户证书序列号 · Sub-merchant certificate serial number
        pub sub_serial_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 标识本次请求获取的信息类型（必填） · Requested information type (required)
        pub fn info_type<M>(mut self, value: impl crate::IntoMember<InfoType, M>) -> Self {
            self.info_type = value.into_member().unwrap_or_default();
            self
        }

        /// 微信分配的公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 微信支付分配的子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信分配的子商户公众账号ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// ⼦商户证书序列号 · Sub-merchant certificate serial number
        pub fn sub_serial_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_serial_no = value.into_member();
            self
        }
    }

    /// 查询用户授权的实名信息：应答 · Query authorised real-name data: answer
    #[non_exhaustive]
    pub struct Response {
        /// UnionID · User unionid
        pub union_id: Option<String>,
        /// 用户在商户appid下的唯⼀标识 · User openid
        pub openid: Option<String>,
        /// 用户在⼦商户appid下的唯⼀标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// 姓名信息 · Real-name information
        pub real_name_info: Option<RealNameInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 姓名信息 · Real-name information
    #[non_exhaustive]
    pub struct RealNameInfo {
        /// 加密后的姓名信息 · Encrypted name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub encrypted_real_name: Option<crate::Sensitive>,
        /// 证件类型 · ID document type
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        /// - `8`: 含义见官方文档 · The official page has its meaning
        /// - `9`: 含义见官方文档 · The official page has its meaning
        /// - `10`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        pub credential_type: Option<i64>,
        /// 加密后的身份证号 · Encrypted ID card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub encrypted_credential_id: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => info_type: Required "info_type",
            1 => appid: Required "appid",
            2 => sub_mchid: Optional "sub_mchid",
            3 => sub_appid: Optional "sub_appid",
            4 => sub_serial_no: Optional "sub_serial_no",
        }
        Response {
            0 => union_id: Optional "union_id",
            1 => openid: Optional "openid",
            2 => sub_openid: Optional "sub_openid",
            3 => real_name_info: Optional "real_name_info",
        }
        RealNameInfo {
            0 => encrypted_real_name: Optional "encrypted_real_name",
            1 => credential_type: Optional "credential_type",
            2 => encrypted_credential_id: Optional "encrypted_credential_id",
        }
    }
}
