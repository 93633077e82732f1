//! `/v3/marketing/favor/stocks/{stock_id}/modify-goods-id`

/// `/v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
pub struct ModifyGoodsId {
    pub(crate) node: crate::chain::Node,
}

impl ModifyGoodsId {
    /// 修改可用单品编码 (direct and partner)
    ///
    /// `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::stock_id::modify_goods_id::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_creator_mchid("8956000")
    ///     .add_goods_id_list(vec!["8956000".to_owned()])
    ///     .delete_goods_id_list(vec!["8956000".to_owned()]);
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017164667)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/favor/stocks/{stock_id}/modify-goods-id", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/stocks/{stock_id}/modify-goods-id")
    }
}

/// 修改可用单品编码
pub mod post {
    use crate::message;

    /// 修改可用单品编码：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("stock_creator_mchid"),
            message::optional::<Vec<String>>("add_goods_id_list"),
            message::optional::<Vec<String>>("delete_goods_id_list"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 创建批次的商户号（必填）
        pub fn stock_creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_creator_mchid", value))
        }

        /// 增加单品编码列表
        #[inline]
        pub fn add_goods_id_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("add_goods_id_list", value))
        }

        /// 删除单品编码列表
        #[inline]
        pub fn delete_goods_id_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("delete_goods_id_list", value))
        }
    }

    /// 修改可用单品编码：应答
    #[non_exhaustive]
    pub struct Response {
        /// 生效时间
        pub pause_time: Option<crate::Time>,
        /// 批次号
        pub stock_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => pause_time: "pause_time",
            1 => stock_id: "stock_id",
        }
    }
}
