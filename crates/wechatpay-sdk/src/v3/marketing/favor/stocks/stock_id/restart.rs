//! 重启代金券批次 · Restart a cash coupon batch
//!
//! `/v3/marketing/favor/stocks/{stock_id}/restart`

/// 重启代金券批次 · Restart a cash coupon batch
///
/// `/v3/marketing/favor/stocks/{stock_id}/restart`
#[derive(Clone)]
pub struct Restart {
    pub(crate) node: crate::chain::Node,
}

impl Restart {
    /// 重启代金券批次 · Restart a cash coupon batch
    ///
    /// `POST /v3/marketing/favor/stocks/{stock_id}/restart`
    ///
    /// 重启已暂停的代金券批次，重启后可继续发券，返回生效时间。模式：普通商户、服务商。
    ///
    /// Restarts a paused cash coupon batch so that coupons can be issued again. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::stock_id::restart::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().stock_creator_mchid("8956000");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .favor()
    ///     .stocks()
    ///     .stock_id("100001")
    ///     .restart()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：所有商户合计每分钟 1000 次请求。
    ///
    /// Rate limits: 1000 requests a minute for all merchants together.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): openid 与 appid 不符、活动未激活或已结束、商户号不对。按错误描述处理。 · The openid does not belong to the appid, the campaign is not active, or the merchant is wrong. Follow the message.
    /// - `NOT_ENOUGH` (403): 批次预算不足。追加预算。 · The budget of the stock is used up. Add budget to the stock.
    /// - `REQUEST_BLOCKED` (403): 未开通产品、无权发放该批次、未做跨商户授权、用户达到领取上限、活动未开始或已结束。看错误描述属于哪一种。 · The product is not active, the merchant may not send this stock, the user has received the maximum, or the campaign is not running. Find in the message which of these applies.
    /// - `RESOURCE_NOT_EXISTS` (404): 没有这个批次。核对批次号。 · No such stock exists. Check the stock id.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，券可能已发。out_request_no 与参数不变再发。可能已经执行。 · The platform failed or timed out. The coupon may have been sent. Send the request again with the same `out_request_no` and parameters. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMIT_EXCEED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012460411](https://pay.weixin.qq.com/doc/v3/merchant/4012460411), [partner/4012460448](https://pay.weixin.qq.com/doc/v3/partner/4012460448)
    #[doc(alias(
        "重启代金券批次",
        "Restart a cash coupon batch",
        "代金券",
        "restart",
        "stocks/restart"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/favor/stocks/{stock_id}/restart", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/stocks/{stock_id}/restart")
    }
}

/// 重启代金券批次 · Restart a cash coupon batch
pub mod post {

    /// 重启代金券批次：请求 · Restart a cash coupon batch: request
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

    /// 重启代金券批次：应答 · Restart a cash coupon batch: answer
    #[non_exhaustive]
    pub struct Response {
        /// 生效时间 · Effective time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub restart_time: Option<crate::Time>,
        /// 批次号 · Batch ID
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => stock_creator_mchid: Required "stock_creator_mchid",
        }
        Response {
            0 => restart_time: Optional "restart_time",
            1 => stock_id: Optional "stock_id",
        }
    }
}
