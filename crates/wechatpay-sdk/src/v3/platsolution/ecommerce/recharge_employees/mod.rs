//! 添加二级商户可扫码充值员工 · Add a top-up employee
//!
//! `/v3/platsolution/ecommerce/recharge-employees`

pub mod sub_mchid;

/// 添加二级商户可扫码充值员工 · Add a top-up employee
///
/// `/v3/platsolution/ecommerce/recharge-employees`
#[derive(Clone)]
pub struct RechargeEmployees {
    pub(crate) node: crate::chain::Node,
}

impl RechargeEmployees {
    /// `/sub-mchid`: 查询二级商户可扫码充值员工列表、删除二级商户可扫码充值员工 · List top-up employees; Delete a top-up employee
    #[inline]
    pub fn sub_mchid(&self) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.clone() }
    }

    /// 添加二级商户可扫码充值员工 · Add a top-up employee
    ///
    /// `POST /v3/platsolution/ecommerce/recharge-employees`
    ///
    /// 收付通平台为二级商户添加可扫码充值的员工，以员工openid指定，返回员工状态。模式：服务商。
    ///
    /// Adds an employee, by openid, who can scan to top up the account of a sub-merchant. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::recharge_employees::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .sp_openid("oLTPCuCsfN3ABBz50VUZBNlHDbUU");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .recharge_employees()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013521743](https://pay.weixin.qq.com/doc/v3/partner/4013521743)
    #[doc(alias(
        "添加二级商户可扫码充值员工",
        "Add a top-up employee",
        "平台收付通 二级商户充值",
        "recharge-employees",
        "ecommerce/recharge-employees"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/ecommerce/recharge-employees", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/recharge-employees")
    }
}

/// 添加二级商户可扫码充值员工 · Add a top-up employee
pub mod post {

    enumeration! {
        /// 员工状态 · Employee status
        State {
            /// `EFFECTIVE`: 已生效 · In effect
            EFFECTIVE = "EFFECTIVE",
            /// `DELETED`: 已删除 · Deleted
            DELETED = "DELETED",
        }
    }

    /// 添加二级商户可扫码充值员工：请求 · Add a top-up employee: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 员工OpenID（必填） · Employee openid (required)
        pub sp_openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 员工OpenID（必填） · Employee openid (required)
        pub fn sp_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_openid = value.into_member();
            self
        }
    }

    /// 添加二级商户可扫码充值员工：应答 · Add a top-up employee: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 员工OpenID · Employee openid
        pub sp_openid: Option<String>,
        /// 员工状态 · Employee status
        pub state: State,
        /// 添加员工时间 · Employee creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 最后更新时间 · Last update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => sp_openid: Required "sp_openid",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => sp_openid: Optional "sp_openid",
            2 => state: Optional "state",
            3 => create_time: Optional "create_time",
            4 => update_time: Optional "update_time",
        }
    }
}
