//! `/v3/facemch/users/{face_sid}`

/// `/v3/facemch/users/{face_sid}`
pub struct FaceSid {
    pub(crate) node: crate::chain::Node,
}

impl FaceSid {
    /// 查询用户授权的实名信息
    ///
    /// `GET /v3/facemch/users/{face_sid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::facemch::users::face_sid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .info_type(get::InfoType::ASK_UNIONID)
    ///     .appid("wx2b029c08a6233333")
    ///     .sub_mchid("123456789")
    ///     .sub_appid("wx2b029c08a6255555")
    ///     .sub_serial_no("wx2b029c08a6255555");
    /// let answer = client.v3().facemch().users().face_sid("aabbccdd12345").get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/facemch/users/{face_sid}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/facemch/users/{face_sid}")
    }
}

/// 查询用户授权的实名信息
pub mod get {
    use crate::message;

    enumeration! {
        /// 标识本次请求获取的信息类型
        InfoType {
            ASK_UNIONID = "ASK_UNIONID",
            ASK_REAL_NAME = "ASK_REAL_NAME",
        }
    }

    /// 查询用户授权的实名信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<InfoType>>("info_type"),
            message::required::<String>("appid"),
            message::optional::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("sub_serial_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 标识本次请求获取的信息类型（必填）
        pub fn info_type(self, value: impl Into<crate::Enumeration<InfoType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<InfoType>>("info_type", value))
        }

        /// 微信分配的公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 微信支付分配的子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 微信分配的子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// ⼦商户证书序列号
        pub fn sub_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_serial_no", value))
        }
    }

    /// 查询用户授权的实名信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// UnionID
        pub union_id: Option<String>,
        /// 用户在商户appid下的唯⼀标识
        pub openid: Option<String>,
        /// 用户在⼦商户appid下的唯⼀标识
        pub sub_openid: Option<String>,
        /// 姓名信息
        pub real_name_info: Option<RealNameInfo>,
    }

    /// 姓名信息
    #[non_exhaustive]
    pub struct RealNameInfo {
        /// 加密后的姓名信息，加密传输
        pub encrypted_real_name: Option<crate::Sensitive>,
        /// `credential_type`，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`
        pub credential_type: Option<i64>,
        /// 加密后的身份证号，加密传输
        pub encrypted_credential_id: Option<crate::Sensitive>,
    }

    request!(Request);

    message! {
        Response {
            0 => union_id: "union_id",
            1 => openid: "openid",
            2 => sub_openid: "sub_openid",
            3 => real_name_info: "real_name_info",
        }
        RealNameInfo {
            0 => encrypted_real_name: "encrypted_real_name",
            1 => credential_type: "credential_type",
            2 => encrypted_credential_id: "encrypted_credential_id",
        }
    }
}
