//! 查询二级商户可扫码充值员工列表 · List top-up employees
//!
//! `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`

pub mod sp_openid;

/// 查询二级商户可扫码充值员工列表 · List top-up employees
///
/// `/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// `/sp-openid`: 删除二级商户可扫码充值员工 · Delete a top-up employee
    #[inline]
    pub fn sp_openid(&self) -> sp_openid::SpOpenid {
        sp_openid::SpOpenid { node: self.node.clone() }
    }

    /// 查询二级商户可扫码充值员工列表 · List top-up employees
    ///
    /// `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
    ///
    /// 收付通平台按二级商户号查询可扫码充值的员工列表，用来核对哪些员工可以充值。模式：服务商。
    ///
    /// Lists the employees who can scan to top up the account of a sub-merchant. Mode: partner.
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
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013521757](https://pay.weixin.qq.com/doc/v3/partner/4013521757)
    #[doc(alias(
        "查询二级商户可扫码充值员工列表",
        "List top-up employees",
        "平台收付通 二级商户充值",
        "sub-mchid",
        "recharge-employees/sub-mchid"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}")
    }
}

/// 查询二级商户可扫码充值员工列表 · List top-up employees
pub mod get {

    enumeration! {
        /// 员工状态 · Employee status
        State {
            /// `EFFECTIVE`: 已生效 · In effect
            EFFECTIVE = "EFFECTIVE",
            /// `DELETED`: 已删除 · Deleted
            DELETED = "DELETED",
        }
    }

    /// 查询二级商户可扫码充值员工列表：应答 · List top-up employees: answer
    #[non_exhaustive]
    pub struct Response {
        /// 员工列表 · Employees
        pub employees: Option<Vec<Employees>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 员工列表 · Employees
    #[non_exhaustive]
    pub struct Employees {
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
            0 => employees: Optional "employees",
        }
        Employees {
            0 => sub_mchid: Optional "sub_mchid",
            1 => sp_openid: Optional "sp_openid",
            2 => state: Optional "state",
            3 => create_time: Optional "create_time",
            4 => update_time: Optional "update_time",
        }
    }
}
