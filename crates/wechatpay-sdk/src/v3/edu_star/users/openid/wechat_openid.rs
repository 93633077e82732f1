//! `/v3/edu-star/users/openid/{wechat_openid}`

/// `/v3/edu-star/users/openid/{wechat_openid}`
pub struct WechatOpenid {
    pub(crate) node: crate::chain::Node,
}

impl WechatOpenid {
    /// 通过微信用户标识查询用户信息
    ///
    /// `GET /v3/edu-star/users/openid/{wechat_openid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_star::users::openid::wechat_openid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appid("wx998877665544wx");
    /// let answer = client
    ///     .v3()
    ///     .edu_star()
    ///     .users()
    ///     .openid()
    ///     .wechat_openid("oUpF8uMuAJOM2pxb1Q")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/edu-star/users/openid/{wechat_openid}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/edu-star/users/openid/{wechat_openid}")
    }
}

/// 通过微信用户标识查询用户信息
pub mod get {
    use crate::message;

    /// 通过微信用户标识查询用户信息：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("appid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }
    }

    /// 通过微信用户标识查询用户信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 是否学生
        pub education_star_student: Option<bool>,
        /// `appid`
        pub appid: Option<String>,
        /// 用户在appid下的唯一标识
        pub wechat_openid: Option<String>,
        /// 用户QQ账号
        pub qq: Option<String>,
        /// 注册时间
        pub register_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => education_star_student: "education_star_student",
            1 => appid: "appid",
            2 => wechat_openid: "wechat_openid",
            3 => qq: "qq",
            4 => register_time: "register_time",
        }
    }
}
