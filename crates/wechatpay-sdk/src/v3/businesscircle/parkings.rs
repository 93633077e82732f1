//! `/v3/businesscircle/parkings`

/// `/v3/businesscircle/parkings`
pub struct Parkings {
    pub(crate) node: crate::chain::Node,
}

impl Parkings {
    /// 商圈会员停车状态同步 (direct and partner)
    ///
    /// `POST /v3/businesscircle/parkings`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::businesscircle::parkings::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .brandid(1000)
    ///     .appid("wx931386123456789e")
    ///     .openid("oUpF8uMuAJOM2pxb1Q")
    ///     .plate_number("粤B888888")
    ///     .state("IN")
    ///     .time("2022-06-01T10:43:39+08:00");
    /// client.v3().businesscircle().parkings().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535502)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/businesscircle/parkings", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/businesscircle/parkings")
    }
}

/// 商圈会员停车状态同步
pub mod post {
    use crate::message;

    /// 商圈会员停车状态同步：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<i64>("brandid"),
            message::required::<String>("appid"),
            message::required::<String>("openid"),
            message::required::<String>("plate_number"),
            message::required::<String>("state"),
            message::required::<crate::Time>("time"),
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

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 车牌号（必填）
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plate_number", value))
        }

        /// 状态（必填）
        pub fn state(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("state", value))
        }

        /// 时间（必填）
        pub fn time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("time", value))
        }
    }

    request!(Request);
}
