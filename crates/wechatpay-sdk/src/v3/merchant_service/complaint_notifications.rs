//! `/v3/merchant-service/complaint-notifications`

use crate::chain::{Members, Method};

/// `/v3/merchant-service/complaint-notifications`
pub struct ComplaintNotifications {
    pub(crate) node: crate::chain::Node,
}

impl ComplaintNotifications {
    /// 查询投诉通知回调 (direct and partner)
    ///
    /// `GET /v3/merchant-service/complaint-notifications`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().merchant_service().complaint_notifications().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012459014)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/merchant-service/complaint-notifications")
    }

    /// 创建投诉通知回调 (direct and partner)
    ///
    /// `POST /v3/merchant-service/complaint-notifications`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaint_notifications::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().url("https://www.xxx.com/notify");
    /// let answer = client.v3().merchant_service().complaint_notifications().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458679)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-service/complaint-notifications", request.0)
    }

    /// 更新投诉通知回调 (direct and partner)
    ///
    /// `PUT /v3/merchant-service/complaint-notifications`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaint_notifications::put;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = put::Request::new().url("https://www.xxx.com/notify");
    /// let answer = client.v3().merchant_service().complaint_notifications().put(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012459282)
    #[inline]
    pub fn put(self, request: put::Request) -> crate::Call<put::Response> {
        self.node.call(
            Method::PUT,
            "/v3/merchant-service/complaint-notifications",
            Members::Body(request.0),
        )
    }

    /// 删除投诉通知回调 (direct and partner)
    ///
    /// `DELETE /v3/merchant-service/complaint-notifications`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client.v3().merchant_service().complaint_notifications().delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460452)
    #[inline]
    pub fn delete(self) -> crate::Call<()> {
        self.node.call(
            Method::DELETE,
            "/v3/merchant-service/complaint-notifications",
            Members::None,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/complaint-notifications")
    }
}

/// 查询投诉通知回调
pub mod get {

    pub use crate::shared::v3_global_merchant_service_complaint_notifications_get::Response;
}

/// 创建投诉通知回调
pub mod post {

    pub use crate::shared::v3_global_merchant_service_complaint_notifications_get::Response;
    pub use crate::shared::v3_global_merchant_service_complaint_notifications_post::Request;
}

/// 更新投诉通知回调
pub mod put {

    pub use crate::shared::v3_global_merchant_service_complaint_notifications_get::Response;
    pub use crate::shared::v3_global_merchant_service_complaint_notifications_post::Request;
}
