//! `/v3/businesscircle/users/{openid}/points/commit_status`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/businesscircle/users/{openid}/points/commit_status`
#[derive(Clone, Debug)]
pub struct CommitStatus(pub(crate) Node);

impl CommitStatus {
    /// 商圈会员待积分状态查询 (direct and partner)
    ///
    /// `GET /v3/businesscircle/users/{openid}/points/commit_status`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::businesscircle::users::openid::points::commit_status::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .brandid(1000)
    ///     .appid("wx931386123456789e");
    /// client
    ///     .v3()
    ///     .businesscircle()
    ///     .users()
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .points()
    ///     .commit_status()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534994)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<()> {
        self.0.call_empty(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/businesscircle/users/{openid}/points/commit_status", rest)
    }
}

/// 商圈会员待积分状态查询
pub mod get {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/businesscircle/users/{openid}/points/commit_status");

    /// 商圈会员待积分状态查询：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商圈商户ID
        pub sub_mchid: Option<String>,
        /// 品牌ID
        pub brandid: Required<i64>,
        /// 应用ID
        pub appid: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商圈商户ID
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 品牌ID
        #[inline]
        pub fn brandid(mut self, value: i64) -> Self {
            self.brandid = Required::set(value);
            self
        }

        /// 应用ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("brandid", &mut self.brandid),
                ("appid", &mut self.appid),
            ]);
        }
    }

    message!(Request);
}
