//! 删除二级商户可扫码充值员工 · Delete a top-up employee
//!
//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`

use crate::chain::{Members, Method};

/// 删除二级商户可扫码充值员工 · Delete a top-up employee
///
/// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
#[derive(Clone)]
pub struct Delete {
    pub(crate) node: crate::chain::Node,
}

impl Delete {
    /// 删除二级商户可扫码充值员工 · Delete a top-up employee
    ///
    /// `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
    ///
    /// 收付通平台删除二级商户可扫码充值的员工，删除后该员工不能再为该商户扫码充值。模式：服务商。
    ///
    /// Deletes an employee who can scan to top up the account of a sub-merchant. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .recharge_employees()
    ///     .sub_mchid()
    ///     .sub_mchid("1900000109")
    ///     .sp_openid()
    ///     .sp_openid("oLTPCuCsfN3ABBz50VUZBNlHDbUU")
    ///     .delete_()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013521753](https://pay.weixin.qq.com/doc/v3/partner/4013521753)
    #[doc(alias(
        "删除二级商户可扫码充值员工",
        "Delete a top-up employee",
        "平台收付通 二级商户充值",
        "delete",
        "sp-openid/delete"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<post::Response> {
        self.node.call(Method::POST, "/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete", Members::None)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete")
    }
}

/// 删除二级商户可扫码充值员工 · Delete a top-up employee
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

    /// 删除二级商户可扫码充值员工：应答 · Delete a top-up employee: answer
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

    message! {
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => sp_openid: Optional "sp_openid",
            2 => state: Optional "state",
            3 => create_time: Optional "create_time",
            4 => update_time: Optional "update_time",
        }
    }
}
