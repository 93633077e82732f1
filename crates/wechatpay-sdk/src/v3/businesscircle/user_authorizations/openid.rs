//! `/v3/businesscircle/user-authorizations/{openid}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/businesscircle/user-authorizations/{openid}`
pub struct Openid(pub(crate) Node);

impl Openid {
    /// 商圈积分授权查询 (direct and partner)
    ///
    /// `GET /v3/businesscircle/user-authorizations/{openid}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::businesscircle::user_authorizations::openid::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").appid("wx1234567890abcdef");
    /// let answer = client
    ///     .v3()
    ///     .businesscircle()
    ///     .user_authorizations()
    ///     .openid("oWmnN4xxxxxxxxxxe92NHIGf1xd8")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534848)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/businesscircle/user-authorizations/{openid}", rest)
    }
}

/// 商圈积分授权查询
pub mod get {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, optional, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/businesscircle/user-authorizations/{openid}");

    /// 商圈积分授权查询：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("sub_mchid"), required::<String>("appid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商圈商户ID
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 小程序appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }
    }

    /// 商圈积分授权查询：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 顾客openid
        pub openid: Option<String>,
        /// 授权状态
        pub authorize_state: Option<String>,
        /// 授权时间
        pub authorize_time: Option<String>,
        /// 取消授权时间
        pub deauthorize_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("openid", &mut self.openid),
                1 => Named("authorize_state", &mut self.authorize_state),
                2 => Named("authorize_time", &mut self.authorize_time),
                3 => Named("deauthorize_time", &mut self.deauthorize_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
