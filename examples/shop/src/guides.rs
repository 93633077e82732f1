//! Checks that the samples of the guides in `docs/`, in both languages, compile. The file is here
//! because the guides belong to no published package.

#[doc = include_str!("../../../docs/calling.md")]
struct Calling;

#[doc = include_str!("../../../docs/zh/calling.md")]
struct CallingInChinese;

#[doc = include_str!("../../../docs/configuration.md")]
struct Configuration;

#[doc = include_str!("../../../docs/zh/configuration.md")]
struct ConfigurationInChinese;

#[doc = include_str!("../../../docs/notifications.md")]
struct Notifications;

#[doc = include_str!("../../../docs/zh/notifications.md")]
struct NotificationsInChinese;

#[doc = include_str!("../../../docs/bills.md")]
struct Bills;

#[doc = include_str!("../../../docs/zh/bills.md")]
struct BillsInChinese;

#[doc = include_str!("../../../docs/simulator.md")]
struct Simulator;

#[doc = include_str!("../../../docs/zh/simulator.md")]
struct SimulatorInChinese;

#[doc = include_str!("../../../docs/cookbook/brand.md")]
struct CookbookBrand;

#[doc = include_str!("../../../docs/zh/cookbook/brand.md")]
struct CookbookBrandInChinese;

#[doc = include_str!("../../../docs/cookbook/bulk.md")]
struct CookbookBulk;

#[doc = include_str!("../../../docs/zh/cookbook/bulk.md")]
struct CookbookBulkInChinese;

#[doc = include_str!("../../../docs/cookbook/combined.md")]
struct CookbookCombined;

#[doc = include_str!("../../../docs/zh/cookbook/combined.md")]
struct CookbookCombinedInChinese;

#[doc = include_str!("../../../docs/cookbook/contracts.md")]
struct CookbookContracts;

#[doc = include_str!("../../../docs/zh/cookbook/contracts.md")]
struct CookbookContractsInChinese;

#[doc = include_str!("../../../docs/cookbook/coupons.md")]
struct CookbookCoupons;

#[doc = include_str!("../../../docs/zh/cookbook/coupons.md")]
struct CookbookCouponsInChinese;

#[doc = include_str!("../../../docs/cookbook/invoices.md")]
struct CookbookInvoices;

#[doc = include_str!("../../../docs/zh/cookbook/invoices.md")]
struct CookbookInvoicesInChinese;

#[doc = include_str!("../../../docs/cookbook/overseas.md")]
struct CookbookOverseas;

#[doc = include_str!("../../../docs/zh/cookbook/overseas.md")]
struct CookbookOverseasInChinese;

#[doc = include_str!("../../../docs/cookbook/profit-sharing.md")]
struct CookbookProfitSharing;

#[doc = include_str!("../../../docs/zh/cookbook/profit-sharing.md")]
struct CookbookProfitSharingInChinese;

#[doc = include_str!("../../../docs/cookbook/proxies.md")]
struct CookbookProxies;

#[doc = include_str!("../../../docs/zh/cookbook/proxies.md")]
struct CookbookProxiesInChinese;

#[doc = include_str!("../../../docs/cookbook/v2.md")]
struct CookbookV2;

#[doc = include_str!("../../../docs/zh/cookbook/v2.md")]
struct CookbookV2InChinese;

#[doc = include_str!("../../../docs/migrating.md")]
struct Migrating;

#[doc = include_str!("../../../docs/zh/migrating.md")]
struct MigratingInChinese;
