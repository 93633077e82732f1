//! `/v3/businesscircle/users/{openid}/points/commit_status`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/businesscircle/users/{openid}/points/commit_status`
pub struct CommitStatus {
    pub(crate) node: Node,
}

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
        self.node
            .call_empty(Method::GET, "/v3/businesscircle/users/{openid}/points/commit_status")
            .query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/businesscircle/users/{openid}/points/commit_status", rest)
    }
}

/// 商圈会员待积分状态查询
pub mod get {
    use crate::message::{Listed, Object, optional, required};

    /// 商圈会员待积分状态查询：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("sub_mchid"),
            required::<i64>("brandid"),
            required::<String>("appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商圈商户ID
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 品牌ID（必填）
        #[inline]
        pub fn brandid(self, value: i64) -> Self {
            Self(self.0.with("brandid", value))
        }

        /// 应用ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }
    }

    request!(Request);
}
