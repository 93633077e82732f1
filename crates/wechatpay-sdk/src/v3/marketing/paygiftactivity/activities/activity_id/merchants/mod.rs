//! `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants`

pub mod add;
pub mod delete_;

/// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
pub struct Merchants {
    pub(crate) node: crate::chain::Node,
}

impl Merchants {
    /// `/add`
    #[inline]
    pub fn add(self) -> add::Add {
        add::Add { node: self.node }
    }

    /// `/delete`
    #[inline]
    pub fn delete_(self) -> delete_::Delete {
        delete_::Delete { node: self.node }
    }

    /// 查询活动发券商户号 (direct and partner)
    ///
    /// `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::paygiftactivity::activities::activity_id::merchants::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().offset(0).limit(20);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .paygiftactivity()
    ///     .activities()
    ///     .activity_id("")
    ///     .merchants()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466149)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node
            .query("/v3/marketing/paygiftactivity/activities/{activity_id}/merchants", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/paygiftactivity/activities/{activity_id}/merchants")
    }
}

/// 查询活动发券商户号
pub mod get {

    pub use crate::v3::marketing::paygiftactivity::activities::activity_id::goods::get::Request;

    /// 查询活动发券商户号：应答
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
        /// 商户号
        pub mchid: Option<String>,
        /// 商户名称
        pub merchant_name: Option<String>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 更新时间
        pub update_time: Option<crate::Time>,
    }

    message! {
        Response {
            0 => offset: "offset",
            1 => limit: "limit",
            2 => total_count: "total_count",
            3 => activity_id: "activity_id",
            4 => data: "data",
        }
        Data {
            0 => mchid: "mchid",
            1 => merchant_name: "merchant_name",
            2 => create_time: "create_time",
            3 => update_time: "update_time",
        }
    }
}
