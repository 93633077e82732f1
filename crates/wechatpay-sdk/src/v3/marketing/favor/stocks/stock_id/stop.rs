//! 终止代金券批次 · Stop a cash coupon batch
//!
//! `/v3/marketing/favor/stocks/{stock_id}/stop`

/// 终止代金券批次 · Stop a cash coupon batch
///
/// `/v3/marketing/favor/stocks/{stock_id}/stop`
#[derive(Clone)]
pub struct Stop {
    pub(crate) node: crate::chain::Node,
}

impl Stop {
    /// 终止代金券批次 · Stop a cash coupon batch
    ///
    /// `POST /v3/marketing/favor/stocks/{stock_id}/stop`
    ///
    /// 由创建批次的商户终止代金券批次，返回批次号和终止时间。模式：普通商户、服务商。
    ///
    /// Stops a cash coupon batch for good and returns the stop time. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::stock_id::stop::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().stock_creator_mchid("8956000");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .favor()
    ///     .stocks()
    ///     .stock_id("9856000")
    ///     .stop()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias("终止代金券批次", "Stop a cash coupon batch", "代金券", "stop", "stocks/stop"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/favor/stocks/{stock_id}/stop", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/stocks/{stock_id}/stop")
    }
}

/// 终止代金券批次 · Stop a cash coupon batch
pub mod post {

    /// 终止代金券批次：请求 · Stop a cash coupon batch: request
    pub struct Request {
        /// 创建批次的商户号（必填） · Batch creator merchant ID (required)
        pub stock_creator_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 创建批次的商户号（必填） · Batch creator merchant ID (required)
        pub fn stock_creator_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_creator_mchid = value.into_member();
            self
        }
    }

    /// 终止代金券批次：应答 · Stop a cash coupon batch: answer
    #[non_exhaustive]
    pub struct Response {
        /// 批次号 · Batch ID
        pub stock_id: Option<String>,
        /// 终止时间 · Termination time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub stop_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => stock_creator_mchid: Required "stock_creator_mchid",
        }
        Response {
            0 => stock_id: Optional "stock_id",
            1 => stop_time: Optional "stop_time",
        }
    }
}
