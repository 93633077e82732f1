//! `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants`

pub mod add;
pub mod delete_;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
pub struct Merchants(pub(crate) Node);

impl Merchants {
    /// `/add`
    #[inline]
    pub fn add(self) -> add::Add {
        add::Add(self.0)
    }

    /// `/delete`
    #[inline]
    pub fn delete_(self) -> delete_::Delete {
        delete_::Delete(self.0)
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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/paygiftactivity/activities/{activity_id}/merchants", rest)
    }
}

/// 查询活动发券商户号
pub mod get {
    use http::Method;

    use crate::message::{Message, Named, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::marketing::paygiftactivity::activities::activity_id::goods::get::Request;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants",
    );

    /// 查询活动发券商户号：应答
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("offset", &mut self.offset),
                1 => Named("limit", &mut self.limit),
                2 => Named("total_count", &mut self.total_count),
                3 => Named("activity_id", &mut self.activity_id),
                4 => Named("data", &mut self.data),
                _ => return None,
            })
        }
    }

    /// 结果集
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 商户号
        pub mchid: Option<String>,
        /// 商户名称
        pub merchant_name: Option<String>,
        /// 创建时间
        pub create_time: Option<Time>,
        /// 更新时间
        pub update_time: Option<String>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("merchant_name", &mut self.merchant_name),
                2 => Named("create_time", &mut self.create_time),
                3 => Named("update_time", &mut self.update_time),
                _ => return None,
            })
        }
    }

    message!(Response, Data);
}
