//! `/v3/edu-star/users/openid/{wechat_openid}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/edu-star/users/openid/{wechat_openid}`
pub struct WechatOpenid(pub(crate) Node);

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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/edu-star/users/openid/{wechat_openid}", rest)
    }
}

/// 通过微信用户标识查询用户信息
pub mod get {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/edu-star/users/openid/{wechat_openid}");

    /// 通过微信用户标识查询用户信息：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("appid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }
    }

    /// 通过微信用户标识查询用户信息：应答
    #[derive(Clone, Default)]
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
        pub register_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("education_star_student", &mut self.education_star_student),
                1 => Named("appid", &mut self.appid),
                2 => Named("wechat_openid", &mut self.wechat_openid),
                3 => Named("qq", &mut self.qq),
                4 => Named("register_time", &mut self.register_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
