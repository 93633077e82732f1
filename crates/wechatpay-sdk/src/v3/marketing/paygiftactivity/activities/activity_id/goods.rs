//! `/v3/marketing/paygiftactivity/activities/{activity_id}/goods`

/// `/v3/marketing/paygiftactivity/activities/{activity_id}/goods`
pub struct Goods {
    pub(crate) node: crate::chain::Node,
}

impl Goods {
    /// 查询活动指定商品列表 (direct and partner)
    ///
    /// `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::paygiftactivity::activities::activity_id::goods::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().offset(1).limit(20);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .paygiftactivity()
    ///     .activities()
    ///     .activity_id("")
    ///     .goods()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466448)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/paygiftactivity/activities/{activity_id}/goods", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/paygiftactivity/activities/{activity_id}/goods")
    }
}

/// 查询活动指定商品列表
pub mod get {
    use crate::message;

    /// 查询活动指定商品列表：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<i64>("offset"), message::optional::<i64>("limit")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 分页页码
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 分页大小
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 查询活动指定商品列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 总数
        pub total_count: Option<i64>,
        /// 活动id
        pub activity_id: Option<String>,
        /// 结果集
        pub data: Option<Vec<Data>>,
    }

    /// 结果集
    #[non_exhaustive]
    pub struct Data {
        /// 指定商品
        pub goods_id: Option<String>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 更新时间
        pub update_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => offset: "offset",
            1 => limit: "limit",
            2 => total_count: "total_count",
            3 => activity_id: "activity_id",
            4 => data: "data",
        }
        Data {
            0 => goods_id: "goods_id",
            1 => create_time: "create_time",
            2 => update_time: "update_time",
        }
    }
}
