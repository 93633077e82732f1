//! `/v3/businesscircle/users/{openid}/points/commit_status`

/// `/v3/businesscircle/users/{openid}/points/commit_status`
pub struct CommitStatus {
    pub(crate) node: crate::chain::Node,
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
    pub fn get(self, request: get::Request) -> crate::Call<()> {
        self.node.query("/v3/businesscircle/users/{openid}/points/commit_status", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/businesscircle/users/{openid}/points/commit_status")
    }
}

/// 商圈会员待积分状态查询
pub mod get {
    use crate::message;

    /// 商圈会员待积分状态查询：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<i64>("brandid"),
            message::required::<String>("appid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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
