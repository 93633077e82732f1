//! `/v3/edu-star/users/qq/{qq}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/edu-star/users/qq/{qq}`
pub struct Qq(pub(crate) Node);

impl Qq {
    /// 通过QQ账号查询用户信息
    ///
    /// `GET /v3/edu-star/users/qq/{qq}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_star::users::qq::qq::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appid("wx998877665544wx");
    /// let answer = client.v3().edu_star().users().qq().qq("100000000000").get(request).await?;
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
        self.0.chain("v3/edu-star/users/qq/{qq}", rest)
    }
}

/// 通过QQ账号查询用户信息
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, message};
    use crate::operation::Operation;

    pub use crate::v3::edu_star::users::openid::wechat_openid::get::Request;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/edu-star/users/qq/{qq}");

    /// 通过QQ账号查询用户信息：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 学生标识
        pub education_star_student: Option<bool>,
        /// 商户appid
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

    message!(Response);
}
