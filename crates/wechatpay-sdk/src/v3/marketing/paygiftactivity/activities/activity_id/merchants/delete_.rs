//! `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`

/// `/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
#[derive(Clone)]
pub struct Delete {
    pub(crate) node: crate::chain::Node,
}

impl Delete {
    /// 删除活动发券商户号 (direct and partner)
    ///
    /// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::paygiftactivity::activities::activity_id::merchants::delete_::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .merchant_id_list(["100123456"])
    ///     .delete_request_no("100002322019090134234sfdf");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .paygiftactivity()
    ///     .activities()
    ///     .activity_id("")
    ///     .merchants()
    ///     .delete_()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466787)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete",
            request,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete")
    }
}

/// 删除活动发券商户号
pub mod post {

    /// 删除活动发券商户号：请求
    pub struct Request {
        /// 删除的发券商户号
        ///
        /// 1～500 项。1 to 500 items.
        pub merchant_id_list: Option<Vec<String>>,
        /// 商户请求单号
        ///
        /// 格式 `^[0-9A-Za-z_|*-]{1,128}$`。Matches `^[0-9A-Za-z_|*-]{1,128}$`.
        pub delete_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 删除的发券商户号
        pub fn merchant_id_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.merchant_id_list = value.into_list();
            self
        }

        /// 商户请求单号
        pub fn delete_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.delete_request_no = value.into_member();
            self
        }
    }

    /// 删除活动发券商户号：应答
    #[non_exhaustive]
    pub struct Response {
        /// 活动id
        pub activity_id: Option<String>,
        /// 删除时间
        pub delete_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => merchant_id_list: Optional "merchant_id_list",
            1 => delete_request_no: Optional "delete_request_no",
        }
        Response {
            0 => activity_id: Optional "activity_id",
            1 => delete_time: Optional "delete_time",
        }
    }
}
