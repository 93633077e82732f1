//! 通过QQ账号查询用户信息 · Query a user by QQ account
//!
//! `/v3/edu-star/users/qq/{qq}`

/// 通过QQ账号查询用户信息 · Query a user by QQ account
///
/// `/v3/edu-star/users/qq/{qq}`
#[derive(Clone)]
pub struct Qq {
    pub(crate) node: crate::chain::Node,
}

impl Qq {
    /// 通过QQ账号查询用户信息 · Query a user by QQ account
    ///
    /// `GET /v3/edu-star/users/qq/{qq}`
    ///
    /// 按QQ账号查询用户是否为学生，返回学生标识、openid和注册时间。模式：普通商户。
    ///
    /// Queries a user by QQ account and returns whether the user is a student, the openid and the registration time. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_star::users::qq::qq::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appid("wx8888888888888888");
    /// let answer = client.v3().edu_star().users().qq().qq("100000000000").get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [edu-star/chapter2_3.png](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
    #[doc(alias(
        "通过QQ账号查询用户信息",
        "Query a user by QQ account",
        "学生卡身份权益",
        "qq",
        "users/qq"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/edu-star/users/qq/{qq}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-star/users/qq/{qq}")
    }
}

/// 通过QQ账号查询用户信息 · Query a user by QQ account
pub mod get {

    /// 通过QQ账号查询用户信息：请求 · Query a user by QQ account: request
    pub struct Request {
        /// 商户appid（必填） · Merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户appid（必填） · Merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 通过QQ账号查询用户信息：应答 · Query a user by QQ account: answer
    #[non_exhaustive]
    pub struct Response {
        /// 学生标识 · Student flag
        pub education_star_student: Option<bool>,
        /// 商户appid · Merchant app ID
        pub appid: Option<String>,
        /// 用户在appid下的唯一标识 · User openid
        pub wechat_openid: Option<String>,
        /// 用户QQ账号 · User QQ number
        pub qq: Option<String>,
        /// 注册时间 · Registration time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub register_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
        }
        Response {
            0 => education_star_student: Optional "education_star_student",
            1 => appid: Optional "appid",
            2 => wechat_openid: Optional "wechat_openid",
            3 => qq: Optional "qq",
            4 => register_time: Optional "register_time",
        }
    }
}
