//! 修改可用单品编码 · Modify items eligible for a batch
//!
//! `/v3/marketing/favor/stocks/{stock_id}/modify-goods-id`

/// 修改可用单品编码 · Modify items eligible for a batch
///
/// `/v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
#[derive(Clone)]
pub struct ModifyGoodsId {
    pub(crate) node: crate::chain::Node,
}

impl ModifyGoodsId {
    /// 修改可用单品编码 · Modify items eligible for a batch
    ///
    /// `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
    ///
    /// 增加或删除代金券批次的可用单品编码，返回批次号和生效时间。模式：普通商户、服务商。
    ///
    /// Adds item codes to a cash coupon batch or deletes them, and returns the effective time. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::stock_id::modify_goods_id::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().stock_creator_mchid("8956000");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .favor()
    ///     .stocks()
    ///     .stock_id("9865000")
    ///     .modify_goods_id()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
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
    /// 官方文档 · Official pages: [merchant/4017164667](https://pay.weixin.qq.com/doc/v3/merchant/4017164667)
    #[doc(alias(
        "修改可用单品编码",
        "Modify items eligible for a batch",
        "代金券",
        "modify-goods-id",
        "stocks/modify-goods-id"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/favor/stocks/{stock_id}/modify-goods-id", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/stocks/{stock_id}/modify-goods-id")
    }
}

/// 修改可用单品编码 · Modify items eligible for a batch
pub mod post {

    /// 修改可用单品编码：请求 · Modify items eligible for a batch: request
    pub struct Request {
        /// 创建批次的商户号（必填） · Batch creator merchant ID (required)
        pub stock_creator_mchid: Option<String>,
        /// 增加单品编码列表 · Item codes to add
        pub add_goods_id_list: Option<Vec<String>>,
        /// 删除单品编码列表 · Item codes to delete
        pub delete_goods_id_list: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 创建批次的商户号（必填） · Batch creator merchant ID (required)
        pub fn stock_creator_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_creator_mchid = value.into_member();
            self
        }

        /// 增加单品编码列表 · Item codes to add
        pub fn add_goods_id_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.add_goods_id_list = value.into_list();
            self
        }

        /// 删除单品编码列表 · Item codes to delete
        pub fn delete_goods_id_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.delete_goods_id_list = value.into_list();
            self
        }
    }

    /// 修改可用单品编码：应答 · Modify items eligible for a batch: answer
    #[non_exhaustive]
    pub struct Response {
        /// 生效时间 · Effective time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub pause_time: Option<crate::Time>,
        /// 批次号 · Batch ID
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => stock_creator_mchid: Required "stock_creator_mchid",
            1 => add_goods_id_list: Optional "add_goods_id_list",
            2 => delete_goods_id_list: Optional "delete_goods_id_list",
        }
        Response {
            0 => pause_time: Optional "pause_time",
            1 => stock_id: Optional "stock_id",
        }
    }
}
