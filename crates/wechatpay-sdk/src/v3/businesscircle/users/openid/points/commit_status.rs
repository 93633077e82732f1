//! 商圈会员待积分状态查询 · Query pending points state
//!
//! `/v3/businesscircle/users/{openid}/points/commit_status`

/// 商圈会员待积分状态查询 · Query pending points state
///
/// `/v3/businesscircle/users/{openid}/points/commit_status`
#[derive(Clone)]
pub struct CommitStatus {
    pub(crate) node: crate::chain::Node,
}

impl CommitStatus {
    /// 商圈会员待积分状态查询 · Query pending points state
    ///
    /// `GET /v3/businesscircle/users/{openid}/points/commit_status`
    ///
    /// 按openid查询商圈会员的待积分状态，用于判断会员是否有尚未积分的订单。模式：普通商户、服务商。
    ///
    /// Queries the pending points state of a business district member by openid. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::businesscircle::users::openid::points::commit_status::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().brandid(1000).appid("wx8888888888888888");
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
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::businesscircle::users::openid::points::commit_status::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .brandid(1000)
    ///     .appid("wx8888888888888888");
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
    /// 官方文档 · Official pages: [merchant/4012534994](https://pay.weixin.qq.com/doc/v3/merchant/4012534994), [partner/4012474129](https://pay.weixin.qq.com/doc/v3/partner/4012474129)
    #[doc(alias(
        "商圈会员待积分状态查询",
        "Query pending points state",
        "智慧商圈",
        "commit_status",
        "points/commit_status"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<()> {
        self.node.query("/v3/businesscircle/users/{openid}/points/commit_status", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/businesscircle/users/{openid}/points/commit_status")
    }
}

/// 商圈会员待积分状态查询 · Query pending points state
pub mod get {

    /// 商圈会员待积分状态查询：请求 · Query pending points state: request
    pub struct Request {
        /// 商圈商户ID · Business district merchant ID
        pub sub_mchid: Option<String>,
        /// 品牌ID（必填） · Brand ID (required)
        pub brandid: Option<i64>,
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商圈商户ID · Business district merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 品牌ID（必填） · Brand ID (required)
        pub fn brandid<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.brandid = value.into_member();
            self
        }

        /// 应用ID（必填） · App ID (required)
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
