//! `/v3/businesscircle/points/notify`

/// `/v3/businesscircle/points/notify`
pub struct Notify {
    pub(crate) node: crate::chain::Node,
}

impl Notify {
    /// 商圈会员积分同步 (direct and partner)
    ///
    /// `POST /v3/businesscircle/points/notify`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::businesscircle::points::notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1234567890")
    ///     .transaction_id("1217752501201407033233368018")
    ///     .appid("wx1234567890abcdef")
    ///     .openid("oWmnN4xxxxxxxxxxe92NHIGf1xd8")
    ///     .earn_points(true)
    ///     .increased_points(100)
    ///     .points_update_time("2020-05-20T13:29:35.120+08:00")
    ///     .no_points_remarks("商品不参与积分活动")
    ///     .total_points(888888);
    /// client.v3().businesscircle().points().notify().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534698)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/businesscircle/points/notify", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/businesscircle/points/notify")
    }
}

/// 商圈会员积分同步
pub mod post {
    use crate::message;

    /// 商圈会员积分同步：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<String>("transaction_id"),
            message::required::<String>("appid"),
            message::required::<String>("openid"),
            message::required::<bool>("earn_points"),
            message::required::<i64>("increased_points"),
            message::required::<crate::Time>("points_update_time"),
            message::optional::<String>("no_points_remarks"),
            message::optional::<i64>("total_points"),
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

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 小程序appid（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 顾客openid（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 是否获得积分（必填）
        #[inline]
        pub fn earn_points(self, value: bool) -> Self {
            Self(self.0.with("earn_points", value))
        }

        /// 订单新增积分值（必填）
        #[inline]
        pub fn increased_points(self, value: i64) -> Self {
            Self(self.0.with("increased_points", value))
        }

        /// 积分更新时间（必填）
        pub fn points_update_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("points_update_time", value))
        }

        /// 未获得积分的备注信息
        pub fn no_points_remarks(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("no_points_remarks", value))
        }

        /// 顾客积分总额
        #[inline]
        pub fn total_points(self, value: i64) -> Self {
            Self(self.0.with("total_points", value))
        }
    }

    request!(Request);
}
