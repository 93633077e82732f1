//! `/v3/businesscircle/users/{openid}/points/commit_status`

/// `/v3/businesscircle/users/{openid}/points/commit_status`
#[derive(Clone)]
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
    pub fn get(&self, request: get::Request) -> crate::Call<()> {
        self.node.query("/v3/businesscircle/users/{openid}/points/commit_status", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/businesscircle/users/{openid}/points/commit_status")
    }
}

/// 商圈会员待积分状态查询
pub mod get {

    /// 商圈会员待积分状态查询：请求
    pub struct Request {
        /// 商圈商户ID
        pub sub_mchid: Option<String>,
        /// 品牌ID（必填）
        pub brandid: Option<i64>,
        /// 应用ID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商圈商户ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 品牌ID（必填）
        pub fn brandid<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.brandid = value.into_member();
            self
        }

        /// 应用ID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => brandid: Required "brandid",
            2 => appid: Required "appid",
        }
    }
}
